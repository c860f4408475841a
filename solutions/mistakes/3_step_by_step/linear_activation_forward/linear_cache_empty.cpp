// mistake: linear_cache_empty
// diagnosis (en): linear_cache is empty: its A, W and b have the shape (0, 0).
// question (en): Which two things does linear_forward give back, and where does each of them go?
// diagnosis (zh): linear_cache 是空的：其中 A、W、b 的形状都是 (0, 0)。
// question (zh): linear_forward 返回哪两样东西？它们各应当放到哪里？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const Matrix Z = linear_forward(A_prev, W, b).Z;
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{{}, activation_cache}};
}

}  // namespace dnn
