// mistake: relu_applied
// diagnosis (en): Z has been through ReLU: its negative entries are 0.
// question (en): Does equation 4 contain an activation?
// diagnosis (zh): Z 已经经过了 ReLU，负的元素都成了 0。
// question (zh): 公式 (4) 中有激活函数吗？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {relu(Z).A, LinearCache{A, W, b}};
}

}  // namespace dnn
