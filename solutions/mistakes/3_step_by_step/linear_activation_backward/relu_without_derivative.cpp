// mistake: relu_without_derivative
// diagnosis (en): With ReLU, dZ equals dA, even where Z is negative.
// question (en): What does equation 11 multiply dA by, and what is that for each activation?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 就等于 dA，Z 为负处也一样。
// question (zh): 公式 (11) 中，dA 乘以什么？对每种激活函数，它分别等于什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache) : dA;
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
