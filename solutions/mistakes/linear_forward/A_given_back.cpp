// mistake: A_given_back
// diagnosis (en): Z is the input A; W and b have no effect.
// question (en): How do W and b come into what you give back as Z?
// diagnosis (zh): 作为 Z 返回的是输入 A，W 和 b 没有起作用。
// question (zh): 你返回的 Z 里，W 和 b 起了什么作用？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = A;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
