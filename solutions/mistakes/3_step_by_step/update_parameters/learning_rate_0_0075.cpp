// mistake: learning_rate_0_0075
// diagnosis (en): The learning rate is always 0.0075.
// question (en): Who chooses the learning rate: your function or its caller?
// diagnosis (zh): 学习率总是 0.0075。
// question (zh): 学习率由谁决定：你的函数，还是调用者？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  learning_rate = 0.0075;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
