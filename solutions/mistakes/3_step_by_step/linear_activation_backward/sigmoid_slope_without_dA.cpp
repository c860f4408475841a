// mistake: sigmoid_slope_without_dA
// diagnosis (en): With the sigmoid, dZ is the slope alone: dA has no effect.
// question (en): Which two factors stand in equation 11?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 只有导数，dA 不起作用。
// question (zh): 公式 (11) 是哪两个因子的乘积？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix s = sigmoid(activation_cache).A;
  const Matrix dZ = activation == "sigmoid" ? s * (1 - s) : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
