// mistake: relu_always
// diagnosis (en): The activation is always ReLU, for "sigmoid" too.
// question (en): When activation is "sigmoid", is your condition true or false?
// diagnosis (zh): 激活函数总是 ReLU，activation 是 "sigmoid" 时也一样。
// question (zh): 当 activation 是 "sigmoid" 时，你的条件成立吗？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "Sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
