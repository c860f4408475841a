// mistake: activation_cache_is_A
// diagnosis (en): activation_cache holds A instead of Z.
// question (en): At which point does relu_backward need the slope of g: at A or at Z?
// diagnosis (zh): activation_cache 里存的是 A，应当是 Z。
// question (zh): 反向传播要计算 g 在哪里的导数：在 A 处，还是在 Z 处？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  const Matrix A = activation == "sigmoid" ? sigmoid(Z).A : relu(Z).A;
  return {A, LayerCache{linear_cache, A}};
}

}  // namespace dnn
