// mistake: activation_cache_is_A
// diagnosis (en): activation_cache holds the activation A.
// question (en): At which matrix does equation 11 take the slope of g?
// diagnosis (zh): activation_cache 里存的是激活值 A。
// question (zh): 公式 (11) 中，g 的导数是在哪个矩阵处取的？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  const Matrix A = activation == "sigmoid" ? sigmoid(Z).A : relu(Z).A;
  return {A, LayerCache{linear_cache, A}};
}

}  // namespace dnn
