// mistake: b_left_out
// diagnosis (en): A is g(W A_prev): b has no effect on A.
// question (en): Which terms does equation 4 add up?
// diagnosis (zh): A 是 g(W A_prev)：b 对 A 不起作用。
// question (zh): 公式 (4) 是哪几项相加？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const Matrix Z = dot(W, A_prev);
  const LinearCache linear_cache{A_prev, W, b};
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
