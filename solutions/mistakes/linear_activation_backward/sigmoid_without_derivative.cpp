// mistake: sigmoid_without_derivative
// diagnosis (en): With the sigmoid, dZ is dA: its slope is missing.
// question (en): What stands beside dA in equation 11, and what is it for each activation?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 就等于 dA，没有乘它的斜率。
// question (zh): 公式 (11) 中，dA 旁边是什么？对每种激活函数，它分别等于什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? dA : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
