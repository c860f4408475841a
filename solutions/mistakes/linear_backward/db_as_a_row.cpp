// mistake: db_as_a_row
// diagnosis (en): db lies on its side: it is a row where b is a column.
// question (en): What shape has b, and what shape has a derivative by b?
// diagnosis (zh): db 横过来了：b 是列向量，db 却成了行向量。
// question (zh): b 是什么形状？对 b 求导的结果又应当是什么形状？
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
