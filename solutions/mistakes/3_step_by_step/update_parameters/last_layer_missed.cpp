// mistake: last_layer_missed
// diagnosis (en): The last layer stays as it was.
// question (en): Which number does the last layer have, and which layers do you update?
// diagnosis (zh): 最后一层没有更新。
// question (zh): 最后一层的编号是多少？你的函数更新了哪些层？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l < L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
