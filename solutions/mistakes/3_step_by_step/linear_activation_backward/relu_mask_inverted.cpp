// mistake: relu_mask_inverted
// diagnosis (en): With ReLU, dZ is dA where Z is negative, and 0 everywhere else.
// question (en): Which slope does ReLU have at Z = 3, and which at Z = -3?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 在 Z 为负处等于 dA，在其余各处为 0。
// question (zh): ReLU 在 Z = 3 处的导数是多少？在 Z = -3 处呢？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, -activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
