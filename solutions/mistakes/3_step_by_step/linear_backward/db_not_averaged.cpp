// mistake: db_not_averaged
// diagnosis (en): db is summed over the examples, not averaged.
// question (en): What stands before the sum in equation 9?
// diagnosis (zh): db 对样本求了和，却没有取平均。
// question (zh): 公式 (9) 中，求和号前面的系数是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
