// mistake: both_not_transposed
// diagnosis (en): Neither A_prev nor W is transposed.
// question (en): Which two letters T stand in equations 8 and 10, and what do the shapes there say?
// diagnosis (zh): A_prev 和 W 都没有转置。
// question (zh): 公式 (8) 和 (10) 中哪两处有 T？那里的形状说明了什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W, dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
