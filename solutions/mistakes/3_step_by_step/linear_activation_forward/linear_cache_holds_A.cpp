// mistake: linear_cache_holds_A
// diagnosis (en): linear_cache.A is the output A of this layer.
// question (en): In step_by_step.hpp, the activation of which layer is the A of LinearCache?
// diagnosis (zh): linear_cache.A 里存的是本层的输出 A。
// question (zh): 在 step_by_step.hpp 中，LinearCache 的 A 是哪一层的激活值？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const Matrix Z = linear_forward(A_prev, W, b).Z;
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{LinearCache{A, W, b}, activation_cache}};
}

}  // namespace dnn
