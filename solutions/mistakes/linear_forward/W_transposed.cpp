// mistake: W_transposed
// diagnosis (en): The product is taken with the transpose of W.
// question (en): Which shapes meet in dot when W is (n_l, n_prev) and A is (n_prev, m)?
// diagnosis (zh): 矩阵乘法用了 W 的转置。
// question (zh): W 是 (n_l, n_prev)，A 是 (n_prev, m)，怎样相乘才对得上？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W.T(), A) + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
