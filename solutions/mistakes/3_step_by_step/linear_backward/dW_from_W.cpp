// mistake: dW_from_W
// diagnosis (en): dW is dZ times the transpose of W, so the shapes fit only by chance.
// question (en): By what is a weight multiplied in the forward pass, and is that in equation 8?
// diagnosis (zh): dW 由 dZ 乘以 W 的转置得到，形状只是碰巧才能匹配。
// question (zh): 正向传播中，权重与什么相乘？公式 (8) 中有它吗？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, W.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
