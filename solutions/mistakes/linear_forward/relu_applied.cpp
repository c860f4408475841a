// mistake: relu_applied
// diagnosis (en): Negative entries of Z are replaced by 0.
// question (en): Which step of a layer bends the linear part, and does it belong to equation 4?
// diagnosis (zh): Z 的负数元素都成了 0。
// question (zh): 层里的哪一步会改变线性部分的值？公式 (4) 包括那一步吗？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {relu(Z).A, LinearCache{A, W, b}};
}

}  // namespace dnn
