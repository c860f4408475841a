// mistake: learning_rate_in_float
// diagnosis (en): The learning rate keeps only the 7 digits of float, so each step is slightly off.
// question (en): How many digits does each variable that holds the learning rate keep?
// diagnosis (zh): 学习率只剩 float 的 7 位有效数字，每一步都有微小的偏差。
// question (zh): 保存学习率的变量各能保留几位有效数字？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  const float rate = static_cast<float>(learning_rate);
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
