// mistake: b_subtracted
// diagnosis (en): b is subtracted: Z is W A - b.
// question (en): Which sign does b have in equation 4?
// diagnosis (zh): b 被减去了：Z 成了 W A - b。
// question (zh): 公式 (4) 中，b 前面是什么符号？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) - b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
