// mistake: dW_transposed
// diagnosis (en): dW is transposed: it should have the shape of W.
// question (en): What shape has W, and what shape has your dW?
// diagnosis (zh): dW 被转置了，它应当与 W 形状相同。
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
