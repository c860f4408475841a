// mistake: dW_entry_by_entry_not_averaged
// diagnosis (en): dW is dZ times A_prev entry by entry, and not averaged over the examples.
// question (en): Which product does equation 8 mean, and what stands before it?
// diagnosis (zh): dW 由 dZ 和 A_prev 逐元素相乘得到，也没有对样本取平均。
// question (zh): 公式 (8) 中是哪一种乘法？它前面的系数是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dZ * A_prev;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
