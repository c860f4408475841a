// mistake: relu_always
// diagnosis (en): For "sigmoid" too, A is the ReLU of Z.
// question (en): What should A be for z = 0 when activation is "sigmoid", and what do you get?
// diagnosis (zh): activation 是 "sigmoid" 时，A 也是 Z 经过 ReLU 的值。
// question (zh): activation 是 "sigmoid"、z = 0 时，A 应当是多少？你得到多少？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "Sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
