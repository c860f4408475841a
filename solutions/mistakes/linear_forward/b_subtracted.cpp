// mistake: b_subtracted
// diagnosis (en): b is subtracted instead of added.
// question (en): What does equation 4 do with b?
// diagnosis (zh): b 被减去了，应当加上。
// question (zh): 公式 (4) 中 b 是怎样参与运算的？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) - b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
