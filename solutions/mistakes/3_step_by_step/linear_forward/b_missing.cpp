// mistake: b_missing
// diagnosis (en): b has no effect on Z: Z is W A.
// question (en): Which terms does equation 4 add up?
// diagnosis (zh): b 对 Z 不起作用：Z 只是 W A。
// question (zh): 公式 (4) 是哪几项相加？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A);
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
