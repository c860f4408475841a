// mistake: relu_slope_without_dA
// diagnosis (en): With ReLU, dZ is the slope alone, 0 or 1: dA has no effect.
// question (en): Which two factors stand in equation 11?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 只有导数（0 或 1），dA 不起作用。
// question (zh): 公式 (11) 是哪两个因子的乘积？
#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix slope_of_relu(Matrix Z) {
  for (std::size_t n = 0; n < Z.size(); ++n) Z.data()[n] = Z.data()[n] > 0 ? 1.0 : 0.0;
  return Z;
}

}  // namespace

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : slope_of_relu(activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
