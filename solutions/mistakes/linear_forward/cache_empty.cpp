// mistake: cache_empty
// diagnosis (en): The cache holds nothing: A, W and b in it have shape (0, 0).
// question (en): What will linear_backward find in the cache?
// diagnosis (zh): cache 是空的：其中 A、W、b 的形状都是 (0, 0)。
// question (zh): linear_backward 会在 cache 里找到什么？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{}};
}

}  // namespace dnn
