// mistake: no_relu
// diagnosis (en): For "relu", A is Z itself.
// question (en): What becomes of a negative z under ReLU?
// diagnosis (zh): activation 是 "relu" 时，A 就是 Z。
// question (zh): ReLU 会把负的 z 变成什么？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : Activation{Z, Z};
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
