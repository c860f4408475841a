// mistake: A_given_back
// diagnosis (en): Z is the input A; W and b have no effect.
// question (en): What does equation 4 do with A to make Z?
// diagnosis (zh): 作为 Z 返回的是输入 A，W 和 b 没有起作用。
// question (zh): 公式 (4) 对 A 做了哪些运算才得到 Z？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = A;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
