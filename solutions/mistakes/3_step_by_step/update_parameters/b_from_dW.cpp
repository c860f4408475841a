// mistake: b_from_dW
// diagnosis (en): b is updated with dW, so it takes the shape of W.
// question (en): Which gradient stands in equation 17, and what is its shape?
// diagnosis (zh): b 用 dW 来更新，形状变得和 W 一样。
// question (zh): 公式 (17) 中是哪个梯度？它是什么形状？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["dW" + number];
  }
  return updated;
}

}  // namespace dnn
