// mistake: dW_transposed
// diagnosis (en): W is updated with the transpose of dW, so the shapes fit only by chance.
// question (en): What shape does W have, and what shape does the matrix subtracted from it have?
// diagnosis (zh): W 用 dW 的转置来更新，形状只是碰巧才能匹配。
// question (zh): W 是什么形状？你从中减去的矩阵是什么形状？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number].T();
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
