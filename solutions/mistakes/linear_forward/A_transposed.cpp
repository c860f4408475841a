// mistake: A_transposed
// diagnosis (en): The product is taken with the transpose of A.
// question (en): Are the examples rows or columns of A, and which of them does W act on?
// diagnosis (zh): 矩阵乘法用了 A 的转置。
// question (zh): 样本是 A 的行还是列？W 作用在哪一个上？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A.T()) + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
