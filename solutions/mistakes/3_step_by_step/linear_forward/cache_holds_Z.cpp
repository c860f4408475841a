// mistake: cache_holds_Z
// diagnosis (en): cache.A holds the output Z.
// question (en): By what does equation 8 multiply dZ: by the layer's input or by its output?
// diagnosis (zh): cache.A 里存的是输出 Z。
// question (zh): 公式 (8) 中与 dZ 相乘的，是这一层的输入还是输出？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b;
  return {Z, LinearCache{Z, W, b}};
}

}  // namespace dnn
