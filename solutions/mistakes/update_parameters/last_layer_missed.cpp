// mistake: last_layer_missed
// diagnosis (en): The last layer is never updated.
// question (en): Which value has l in the last round of the loop, and which layers are there?
// diagnosis (zh): 最后一层始终没有更新。
// question (zh): 循环的最后一轮中 l 等于多少？一共有哪些层？
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
