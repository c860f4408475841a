// mistake: W_not_transposed
// diagnosis (en): dA_prev is W as it is times dZ, so the shapes fit only by chance.
// question (en): Over which index does equation 10 sum, and which axis of W is that?
// diagnosis (zh): dA_prev 由 W 直接乘以 dZ 得到，形状只是碰巧才能匹配。
// question (zh): 公式 (10) 对哪个下标求和？它对应 W 的哪一维？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W, dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
