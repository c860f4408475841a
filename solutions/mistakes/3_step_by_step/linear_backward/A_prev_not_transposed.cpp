// mistake: A_prev_not_transposed
// diagnosis (en): dW is dZ times A_prev as it is, so the shapes fit only by chance.
// question (en): Over which index does equation 8 sum, and which axis of A_prev is that?
// diagnosis (zh): dW 由 dZ 直接乘以 A_prev 得到，形状只是碰巧才能匹配。
// question (zh): 公式 (8) 对哪个下标求和？它对应 A_prev 的哪一维？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
