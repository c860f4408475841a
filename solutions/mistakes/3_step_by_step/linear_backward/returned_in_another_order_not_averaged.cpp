// mistake: returned_in_another_order_not_averaged
// diagnosis (en): dA_prev, dW, db have the values of dW, db, dA_prev, and nothing is averaged.
// question (en): How does LayerBackward order its matrices, and which equations have 1/m?
// diagnosis (zh): dA_prev、dW、db 的位置上是 dW、db、dA_prev，且 dW 和 db 没有取平均。
// question (zh): LayerBackward 中矩阵的顺序是怎样的？哪些公式里有系数 1/m？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  Matrix dW = dot(dZ, A_prev.T());
  Matrix db = sum(dZ, 1);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dW, db, dA_prev};
}

}  // namespace dnn
