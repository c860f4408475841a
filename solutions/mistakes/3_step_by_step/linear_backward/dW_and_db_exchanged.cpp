// mistake: dW_and_db_exchanged
// diagnosis (en): dW and db have changed places.
// question (en): In which order does LayerBackward name its three matrices?
// diagnosis (zh): dW 和 db 互换了位置。
// question (zh): LayerBackward 中三个矩阵的顺序是怎样的？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, db, dW};
}

}  // namespace dnn
