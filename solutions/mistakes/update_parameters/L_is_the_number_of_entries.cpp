// mistake: L_is_the_number_of_entries
// diagnosis (en): The loop asks for layers that don't exist: it counts every W and b as a layer.
// question (en): How many entries have the parameters, and how many of them belong to one layer?
// diagnosis (zh): 循环访问了不存在的层：把每个 W 和每个 b 都算成了一层。
// question (zh): 参数一共有几项？每一层占几项？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size();  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
