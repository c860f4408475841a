// mistake: no_derivative
// diagnosis (en): dZ equals dA: the slope of the activation is missing.
// question (en): What does equation 11 multiply dA by, and what is that for each activation?
// diagnosis (zh): dZ 就等于 dA，没有乘激活函数的导数。
// question (zh): 公式 (11) 中，dA 乘以什么？对每种激活函数，它分别等于什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& linear_cache = cache.linear_cache;
  return linear_backward(dA, linear_cache);
}

}  // namespace dnn
