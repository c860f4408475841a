// mistake: A_transposed
// diagnosis (en): Z is computed with the transpose of A.
// question (en): Is an example a row or a column of A, and which shape does A have in equation 4?
// diagnosis (zh): 计算 Z 时用了 A 的转置。
// question (zh): 一个样本是 A 的一行还是一列？公式 (4) 中的 A 是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A.T()) + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
