// mistake: relu_masks_by_dA
// diagnosis (en): With ReLU, dZ is 0 where dA is negative; the sign of Z has no effect.
// question (en): Which matrix decides where the slope of ReLU is 0?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 在 dA 为负处取 0，与 Z 的符号无关。
// question (zh): 由哪个矩阵决定 ReLU 的斜率在何处为 0？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache) : relu(dA).A;
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
