// mistake: half_of_the_mean
// diagnosis (en): dW and db are half of what they should be, as if divided by 2m.
// question (en): What do equations 8 and 9 divide by?
// diagnosis (zh): dW 和 db 只有应有值的一半，相当于除以了 2m。
// question (zh): 公式 (8) 和 (9) 除以的是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / (2 * m);
  Matrix db = sum(dZ, 1) / (2 * m);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
