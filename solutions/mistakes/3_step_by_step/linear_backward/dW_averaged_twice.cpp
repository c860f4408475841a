// mistake: dW_averaged_twice
// diagnosis (en): dW is divided by m twice.
// question (en): How often does m occur in equation 8?
// diagnosis (zh): dW 被 m 除了两次。
// question (zh): 公式 (8) 中，m 出现了几次？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ / m, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
