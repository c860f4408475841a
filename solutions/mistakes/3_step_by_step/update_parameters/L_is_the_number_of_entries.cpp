// mistake: L_is_the_number_of_entries
// diagnosis (en): The gradients of a layer L + 1 are asked for, but there are only L layers.
// question (en): How many entries do the parameters have, and how many of them belong to one layer?
// diagnosis (zh): 代码要读取第 L + 1 层的梯度，而网络只有 L 层。
// question (zh): 参数一共有几项？每一层占几项？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size();  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const Matrix& dW = grads["dW" + number];
    const Matrix& db = grads["db" + number];
    updated["W" + number] = parameters["W" + number] - learning_rate * dW;
    updated["b" + number] = parameters["b" + number] - learning_rate * db;
  }
  return updated;
}

}  // namespace dnn
