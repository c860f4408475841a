// mistake: relu_masks_by_dA
// diagnosis (en): With ReLU, dZ is 0 where dA is negative; the sign of Z has no effect.
// question (en): At which matrix does equation 11 take the slope of ReLU?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 在 dA 为负处取 0，与 Z 的符号无关。
// question (zh): 公式 (11) 中，ReLU 的导数是在哪个矩阵处取的？
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
