// mistake: relu_before_sigmoid
// diagnosis (en): For "sigmoid", a negative z is treated as 0, so A is never below 1/2.
// question (en): What should A be for z = -1 when activation is "sigmoid", and what do you get?
// diagnosis (zh): activation 是 "sigmoid" 时，负的 z 都当作 0，A 从不小于 1/2。
// question (zh): activation 是 "sigmoid"、z = -1 时，A 应当是多少？你得到多少？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] =
      activation == "sigmoid" ? Activation{sigmoid(relu(Z).A).A, Z} : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
