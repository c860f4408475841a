// mistake: momentum_factor
// diagnosis (en): The step is a tenth of what it should be, as the first one with momentum is.
// question (en): By what do equations 16 and 17 multiply each gradient?
// diagnosis (zh): 更新量只有应有的十分之一，如同动量法的第一步。
// question (zh): 公式 (16) 和 (17) 中，每个梯度要乘以什么？
// same as: learning_rate_divided_by_10
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] =
        parameters["W" + number] - learning_rate * ((1 - 0.9) * grads["dW" + number]);
    updated["b" + number] =
        parameters["b" + number] - learning_rate * ((1 - 0.9) * grads["db" + number]);
  }
  return updated;
}

}  // namespace dnn
