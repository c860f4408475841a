// mistake: b_first_column_only
// diagnosis (en): b is added to the first example only; the other columns of Z are those of W A.
// question (en): Which columns of Z does b belong to?
// diagnosis (zh): b 只加到了第一个样本上，Z 的其余各列就是 W A 的列。
// question (zh): b 要加到 Z 的哪些列上？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A);
  for (std::size_t i = 0; i < b.rows(); ++i) Z(i, 0) += b(i, 0);
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
