// mistake: activation_cache_without_b
// diagnosis (en): activation_cache holds W A_prev, without b.
// question (en): What is Z in equation 4, and what does activation_cache hold here?
// diagnosis (zh): activation_cache 里存的是 W A_prev，少了 b。
// question (zh): 公式 (4) 中的 Z 是什么？你的 activation_cache 里存的又是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  const Matrix A = activation == "sigmoid" ? sigmoid(Z).A : relu(Z).A;
  return {A, LayerCache{linear_cache, dot(W, A_prev)}};
}

}  // namespace dnn
