// mistake: cache_without_b
// diagnosis (en): cache.b is empty.
// question (en): Which matrices of equation 4 does the cache keep?
// diagnosis (zh): cache.b 是空的。
// question (zh): cache 要保存公式 (4) 中的哪些矩阵？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{A, W, {}}};
}

}  // namespace dnn
