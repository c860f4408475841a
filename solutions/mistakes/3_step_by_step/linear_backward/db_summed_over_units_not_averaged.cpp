// mistake: db_summed_over_units_not_averaged
// diagnosis (en): db is summed over the units, not over the examples, and not averaged.
// question (en): Over what does the sum in equation 9 run, and what stands before it?
// diagnosis (zh): db 是对单元求和，而不是对样本求和，也没有取平均。
// question (zh): 公式 (9) 的求和遍历什么？求和号前面的系数是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 0);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
