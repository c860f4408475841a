// mistake: gradients_of_layer_1
// diagnosis (en): Every layer is updated with dW1 and db1.
// question (en): Which gradients belong to W and b of layer 2 in equations 16 and 17?
// diagnosis (zh): 每一层都用 dW1 和 db1 来更新。
// question (zh): 在公式 (16) 和 (17) 中，第 2 层的 W 和 b 对应哪些梯度？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW1"];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db1"];
  }
  return updated;
}

}  // namespace dnn
