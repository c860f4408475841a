// mistake: weight_decay
// diagnosis (en): Besides the step, 0.1 times the learning rate times W is subtracted from W.
// question (en): Which terms stand on the right side of equation 16?
// diagnosis (zh): 除了更新量，W 还减去了学习率乘以 0.1 W。
// question (zh): 公式 (16) 的右边有哪几项？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] -
                            learning_rate * (grads["dW" + number] + 0.1 * parameters["W" + number]);
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
