// mistake: dA_prev_averaged
// diagnosis (en): dA_prev is divided by m, like dW and db.
// question (en): Does equation 10 sum over the examples?
// diagnosis (zh): dA_prev 也像 dW 和 db 一样除以了 m。
// question (zh): 公式 (10) 是对样本求和吗？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ) / m;
  return {dA_prev, dW, db};
}

}  // namespace dnn
