// mistake: b_twice
// diagnosis (en): b is added to Z twice.
// question (en): How often does b occur in equation 4?
// diagnosis (zh): b 在 Z 中加了两次。
// question (zh): 公式 (4) 中，b 出现了几次？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  Z += b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
