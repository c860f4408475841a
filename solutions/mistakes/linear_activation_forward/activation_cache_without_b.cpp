// mistake: activation_cache_without_b
// diagnosis (en): activation_cache holds W A_prev, without b.
// question (en): Which value does the activation see, and which does its cache keep?
// diagnosis (zh): activation_cache 里存的是 W A_prev，少了 b。
// question (zh): 激活函数接收的是哪个值？它的缓存存的又是哪个？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  const Matrix A = activation == "sigmoid" ? sigmoid(Z).A : relu(Z).A;
  return {A, LayerCache{linear_cache, dot(W, A_prev)}};
}

}  // namespace dnn
