// mistake: cache_A_W_exchanged
// diagnosis (en): cache.A holds W, and cache.W holds A.
// question (en): In which order does LinearCache list its members?
// diagnosis (zh): cache.A 和 cache.W 的内容互换了。
// question (zh): LinearCache 的成员是按什么顺序排列的？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{W, A, b}};
}

}  // namespace dnn
