// mistake: cache_W_transposed
// diagnosis (en): cache.W holds the transpose of W.
// question (en): Which shape should cache.W have, compared with W?
// diagnosis (zh): cache.W 里存的是 W 的转置。
// question (zh): cache.W 的形状与 W 相比应当怎样？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{A, W.T(), b}};
}

}  // namespace dnn
