// mistake: stored_one_layer_up
// diagnosis (en): The new values of layer l are stored under the name of layer l + 1.
// question (en): Which layer is on the left side of equation 16, and which is on the right side?
// diagnosis (zh): 第 l 层的新值存到了第 l + 1 层的名下。
// question (zh): 公式 (16) 的左边是哪一层？右边又是哪一层？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string next = std::to_string(l + 1);
    updated["W" + next] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + next] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
