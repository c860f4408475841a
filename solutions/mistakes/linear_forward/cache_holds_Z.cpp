// mistake: cache_holds_Z
// diagnosis (en): cache.A holds the output Z.
// question (en): Which of its inputs and outputs does the layer need to compute dW?
// diagnosis (zh): cache.A 里存的是输出 Z。
// question (zh): 计算 dW 时需要这一层的输入还是输出？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{Z, W, b}};
}

}  // namespace dnn
