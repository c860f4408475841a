// mistake: dW_and_db_exchanged
// diagnosis (en): db stands where dW belongs, and dW where db belongs.
// question (en): In which order does LayerBackward name its three matrices?
// diagnosis (zh): dW 和 db 的位置互换了。
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
