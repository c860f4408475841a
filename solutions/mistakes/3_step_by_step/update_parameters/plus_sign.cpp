// mistake: plus_sign
// diagnosis (en): W and b move along their gradients, the way in which the cost grows.
// question (en): Which way does the gradient point, and which sign do equations 16 and 17 have?
// diagnosis (zh): W 和 b 沿着梯度方向移动，那是代价增大的方向。
// question (zh): 梯度指向哪个方向？公式 (16) 和 (17) 中是什么符号？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] + learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] + learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
