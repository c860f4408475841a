// mistake: relu_without_derivative
// diagnosis (en): With ReLU, dZ is dA: what is to be 0 at a negative Z passes through.
// question (en): What stands beside dA in equation 11, and what is it for each activation?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 就等于 dA，Z 为负处没有变成 0。
// question (zh): 公式 (11) 中，dA 旁边是什么？对每种激活函数，它分别等于什么？
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
