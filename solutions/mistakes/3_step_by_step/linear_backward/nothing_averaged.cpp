// mistake: nothing_averaged
// diagnosis (en): dW and db are summed over the examples, not averaged.
// question (en): What stands before the product in equation 8 and before the sum in equation 9?
// diagnosis (zh): dW 和 db 都对样本求了和，却没有取平均。
// question (zh): 公式 (8) 的乘积和公式 (9) 的求和号前面，系数各是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  Matrix dW = dot(dZ, A_prev.T());
  Matrix db = sum(dZ, 1);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
