// mistake: learning_rate_squared
// diagnosis (en): The step is multiplied by the learning rate twice.
// question (en): How often does the learning rate occur in equation 16?
// diagnosis (zh): 更新量乘了两次学习率。
// question (zh): 公式 (16) 中，学习率出现了几次？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] =
        parameters["W" + number] - learning_rate * (learning_rate * grads["dW" + number]);
    updated["b" + number] =
        parameters["b" + number] - learning_rate * (learning_rate * grads["db" + number]);
  }
  return updated;
}

}  // namespace dnn
