// mistake: b_with_plus_sign
// diagnosis (en): b moves along its gradient; only W moves against its own.
// question (en): Which sign stands in equation 17?
// diagnosis (zh): b 沿着梯度方向移动，只有 W 是逆着梯度移动的。
// question (zh): 公式 (17) 中是什么符号？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] + learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
