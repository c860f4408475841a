// mistake: numbered_from_0
// diagnosis (en): The loop asks for dW0: it counts the layers from 0.
// question (en): Which number has the first layer in the names of the parameters?
// diagnosis (zh): 循环访问了 dW0：层是从 0 开始数的。
// question (zh): 在参数的名字里，第一层的编号是多少？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 0; l < L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
