// mistake: plus_sign
// diagnosis (en): The parameters move along their gradients, the way in which the cost grows.
// question (en): Which way does the gradient point, and which sign does formula (g) have?
// diagnosis (zh): 参数沿着梯度方向移动，那是代价增大的方向。
// question (zh): 梯度指向哪个方向？公式 (g) 中是什么符号？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated;
  updated.W1 = parameters.W1 + learning_rate * grads.dW1;
  updated.b1 = parameters.b1 + learning_rate * grads.db1;
  updated.W2 = parameters.W2 + learning_rate * grads.dW2;
  updated.b2 = parameters.b2 + learning_rate * grads.db2;
  return updated;
}

}  // namespace dnn::planar
