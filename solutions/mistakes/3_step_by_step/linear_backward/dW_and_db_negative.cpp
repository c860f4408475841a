// mistake: dW_and_db_negative
// diagnosis (en): dW and db have the wrong sign.
// question (en): What sign do equations 8 and 9 have, and where do equations 16 and 17 put a minus?
// diagnosis (zh): dW 和 db 的符号都反了。
// question (zh): 公式 (8) 和 (9) 前面是什么符号？公式 (16) 和 (17) 的负号在哪里？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = -1 / m * dot(dZ, A_prev.T());
  Matrix db = -1 / m * sum(dZ, 1);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
