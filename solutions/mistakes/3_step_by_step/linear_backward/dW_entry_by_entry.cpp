// mistake: dW_entry_by_entry
// diagnosis (en): dW is dZ times A_prev entry by entry, so the shapes fit only by chance.
// question (en): Which product does equation 8 mean, and what shape must dW have?
// diagnosis (zh): dW 由 dZ 和 A_prev 逐元素相乘得到，形状只是碰巧才能匹配。
// question (zh): 公式 (8) 中是哪一种乘法？dW 应当是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dZ * A_prev / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
