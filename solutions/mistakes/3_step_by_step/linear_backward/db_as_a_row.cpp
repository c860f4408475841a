// mistake: db_as_a_row
// diagnosis (en): db is a row of shape (1, n_l).
// question (en): What shape does b have, and what shape should the slope by b have?
// diagnosis (zh): db 成了行向量，形状是 (1, n_l)。
// question (zh): b 是什么形状？对 b 的导数应当是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = (sum(dZ, 1) / m).T();
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
