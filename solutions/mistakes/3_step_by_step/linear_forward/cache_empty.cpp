// mistake: cache_empty
// diagnosis (en): The cache is empty: its A, W and b have the shape (0, 0).
// question (en): Which three matrices will linear_backward read from the cache?
// diagnosis (zh): cache 是空的：其中 A、W、b 的形状都是 (0, 0)。
// question (zh): linear_backward 会从 cache 中读取哪三个矩阵？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{}};
}

}  // namespace dnn
