// mistake: no_learning_rate
// diagnosis (en): The whole gradient is subtracted: the learning rate has no effect.
// question (en): By what do equations 16 and 17 multiply each gradient?
// diagnosis (zh): 减去了整个梯度，学习率不起作用。
// question (zh): 公式 (16) 和 (17) 中，每个梯度要乘以什么？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  learning_rate = 1;
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
