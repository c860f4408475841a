// mistake: W_transposed
// diagnosis (en): Z is computed with the transpose of W.
// question (en): Which shapes do the two factors of the product in equation 4 have?
// diagnosis (zh): 计算 Z 时用了 W 的转置。
// question (zh): 公式 (4) 的乘积中，两个因子各是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W.T(), A) + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
