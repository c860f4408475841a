// mistake: dA_prev_transposed
// diagnosis (en): dA_prev is transposed: each example is a row.
// question (en): What shape does A_prev have, and what shape does your dA_prev have?
// diagnosis (zh): dA_prev 被转置了：每个样本成了一行。
// question (zh): A_prev 是什么形状？你的 dA_prev 是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(dZ.T(), W);
  return {dA_prev, dW, db};
}

}  // namespace dnn
