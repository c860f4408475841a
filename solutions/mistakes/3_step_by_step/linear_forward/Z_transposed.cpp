// mistake: Z_transposed
// diagnosis (en): Z has the shape (m, n_l): each example is a row.
// question (en): In step_by_step.hpp, is an example a row or a column?
// diagnosis (zh): Z 的形状成了 (m, n_l)：每个样本占了一行。
// question (zh): 在 step_by_step.hpp 中，一个样本是一行还是一列？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z.T(), LinearCache{A, W, b}};
}

}  // namespace dnn
