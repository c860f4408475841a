// mistake: returned_in_another_order
// diagnosis (en): dW stands where dA_prev belongs, db where dW belongs, dA_prev where db belongs.
// question (en): In which order does LayerBackward name its three matrices?
// diagnosis (zh): dW 放到了 dA_prev 的位置，db 放到了 dW 的位置，顺序错了。
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
