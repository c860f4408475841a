// mistake: linear_cache_holds_Z
// diagnosis (en): linear_cache.A is the linear part Z of this layer.
// question (en): Which activation does the legend of LinearCache name?
// diagnosis (zh): linear_cache.A 里存的是本层的线性部分 Z。
// question (zh): LinearCache 的说明里，A 是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const Matrix Z = linear_forward(A_prev, W, b).Z;
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{LinearCache{Z, W, b}, activation_cache}};
}

}  // namespace dnn
