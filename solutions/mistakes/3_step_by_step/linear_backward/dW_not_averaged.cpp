// mistake: dW_not_averaged
// diagnosis (en): dW is summed over the examples, not averaged.
// question (en): What stands before the product in equation 8?
// diagnosis (zh): dW 对样本求了和，却没有取平均。
// question (zh): 公式 (8) 中，乘积前面的系数是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T());
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
