// mistake: learning_rate_1_2
// diagnosis (en): The learning rate is always 1.2.
// question (en): Who chooses the learning rate: your function or its caller?
// diagnosis (zh): 学习率总是 1.2。
// question (zh): 学习率由谁决定：你的函数，还是调用者？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads, double) {
  Parameters updated;
  updated.W1 = parameters.W1 - 1.2 * grads.dW1;
  updated.b1 = parameters.b1 - 1.2 * grads.db1;
  updated.W2 = parameters.W2 - 1.2 * grads.dW2;
  updated.b2 = parameters.b2 - 1.2 * grads.db2;
  return updated;
}

}  // namespace dnn::planar
