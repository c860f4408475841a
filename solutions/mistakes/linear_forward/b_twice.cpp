// mistake: b_twice
// diagnosis (en): b is added to Z twice.
// question (en): Trace one entry of Z: where does b come into it?
// diagnosis (zh): 偏置 b 被加了两次。
// question (zh): 追踪 Z 的一个元素：b 在哪些地方加了进来？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  Z += b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
