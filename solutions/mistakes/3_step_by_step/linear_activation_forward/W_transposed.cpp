// mistake: W_transposed
// diagnosis (en): The linear part uses the transpose of W.
// question (en): What shape does W have in equation 4, and what shape does it have here?
// diagnosis (zh): 线性部分用了 W 的转置。
// question (zh): 公式 (4) 中的 W 是什么形状？这里的 W 呢？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W.T(), b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
