// mistake: relu_for_its_slope
// diagnosis (en): With ReLU, dA is multiplied by relu(Z).
// question (en): What does equation 11 multiply dA by, and what is that for ReLU at Z = 3?
// diagnosis (zh): 激活函数是 ReLU 时，dA 乘的是 relu(Z)。
// question (zh): 公式 (11) 中，dA 乘以什么？对 ReLU，它在 Z = 3 处等于多少？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : dA * relu(activation_cache).A;
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
