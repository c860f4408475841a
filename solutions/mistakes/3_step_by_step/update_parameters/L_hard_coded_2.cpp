// mistake: L_hard_coded_2
// diagnosis (en): The layers updated are always 1 and 2, whatever the number of layers.
// question (en): How many entries do the parameters have, and how many of them belong to one layer?
// diagnosis (zh): 无论有多少层，更新的总是第 1 层和第 2 层。
// question (zh): 参数一共有几项？每一层占几项？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = 2;  // number of layers
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
