// mistake: dZ_averaged
// diagnosis (en): dW, db and dA_prev are each divided by m once too often.
// question (en): In which of the equations 8, 9 and 10 does m occur, and how often?
// diagnosis (zh): dW、db 和 dA_prev 都多除了一次 m。
// question (zh): 公式 (8)、(9)、(10) 中，哪几个含有 m？各出现几次？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  const Matrix mean_dZ = dZ / m;
  Matrix dW = dot(mean_dZ, A_prev.T()) / m;
  Matrix db = sum(mean_dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), mean_dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
