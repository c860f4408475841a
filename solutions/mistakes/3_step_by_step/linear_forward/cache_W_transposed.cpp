// mistake: cache_W_transposed
// diagnosis (en): cache.W holds the transpose of W.
// question (en): What shape does W have, and what shape does your cache.W have?
// diagnosis (zh): cache.W 里存的是 W 的转置。
// question (zh): W 是什么形状？你的 cache.W 是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{A, W.T(), b}};
}

}  // namespace dnn
