// mistake: returned_in_another_order
// diagnosis (en): dW stands in the place of dA_prev, db in that of dW, and dA_prev in that of db.
// question (en): In which order does LayerBackward name its three matrices?
// diagnosis (zh): 在 dA_prev、dW、db 的位置上，分别是 dW、db、dA_prev。
// question (zh): LayerBackward 中三个矩阵的顺序是怎样的？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dW, db, dA_prev};
}

}  // namespace dnn
