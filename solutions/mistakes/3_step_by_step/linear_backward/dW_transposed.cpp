// mistake: dW_transposed
// diagnosis (en): dW is transposed: its rows and columns are exchanged.
// question (en): What shape does W have, and what shape does your dW have?
// diagnosis (zh): dW 被转置了，行和列互换了。
// question (zh): W 是什么形状？你的 dW 是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(A_prev, dZ.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
