// mistake: learning_rate_squared
// diagnosis (en): The gradient is multiplied by the learning rate twice.
// question (en): How often does the learning rate occur in equation 16, and how often in 17?
// diagnosis (zh): 梯度乘了两次学习率。
// question (zh): 学习率在公式 (16) 中出现几次？在公式 (17) 中呢？
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
