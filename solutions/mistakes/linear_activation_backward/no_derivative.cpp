// mistake: no_derivative
// diagnosis (en): dZ is dA: the slope of the activation is missing.
// question (en): What stands beside dA in equation 11, and what is it for each activation?
// diagnosis (zh): dZ 就等于 dA，没有乘激活函数的斜率。
// question (zh): 公式 (11) 中，dA 旁边是什么？对每种激活函数，它分别等于什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& linear_cache = cache.linear_cache;
  return linear_backward(dA, linear_cache);
}

}  // namespace dnn
