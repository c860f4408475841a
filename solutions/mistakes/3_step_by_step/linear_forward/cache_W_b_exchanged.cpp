// mistake: cache_W_b_exchanged
// diagnosis (en): cache.W holds b, and cache.b holds W.
// question (en): In which order does LinearCache list its members?
// diagnosis (zh): cache.W 和 cache.b 的内容互换了。
// question (zh): LinearCache 的成员是按什么顺序排列的？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{A, b, W}};
}

}  // namespace dnn
