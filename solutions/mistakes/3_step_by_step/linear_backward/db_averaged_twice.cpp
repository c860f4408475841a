// mistake: db_averaged_twice
// diagnosis (en): db is divided by m twice.
// question (en): How often does m occur in equation 9?
// diagnosis (zh): db 被 m 除了两次。
// question (zh): 公式 (9) 中，m 出现了几次？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ / m, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
