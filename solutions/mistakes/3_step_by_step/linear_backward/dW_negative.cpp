// mistake: dW_negative
// diagnosis (en): dW has the wrong sign.
// question (en): What sign does equation 8 have, and where does equation 16 put a minus?
// diagnosis (zh): dW 的符号反了。
// question (zh): 公式 (8) 前面是什么符号？公式 (16) 的负号在哪里？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = -1 / m * dot(dZ, A_prev.T());
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
