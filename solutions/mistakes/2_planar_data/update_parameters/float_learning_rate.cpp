// mistake: float_learning_rate
// diagnosis (en): The learning rate keeps only the 7 digits of float, so each step is slightly off.
// question (en): How many digits does each variable that holds the learning rate keep?
// diagnosis (zh): 学习率只剩 float 的 7 位有效数字，每一步都有微小的偏差。
// question (zh): 保存学习率的变量各能保留几位有效数字？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const double rate = static_cast<double>(static_cast<float>(learning_rate));
  Parameters updated;
  updated.W1 = parameters.W1 - rate * grads.dW1;
  updated.b1 = parameters.b1 - rate * grads.db1;
  updated.W2 = parameters.W2 - rate * grads.dW2;
  updated.b2 = parameters.b2 - rate * grads.db2;
  return updated;
}

}  // namespace dnn::planar
