// mistake: times_m
// diagnosis (en): dW and db are m times the sum over the examples.
// question (en): What stands before the product in equation 8 and before the sum in equation 9?
// diagnosis (zh): dW 和 db 成了对样本之和的 m 倍。
// question (zh): 公式 (8) 的乘积和公式 (9) 的求和号前面，系数各是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) * m;
  Matrix db = sum(dZ, 1) * m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
