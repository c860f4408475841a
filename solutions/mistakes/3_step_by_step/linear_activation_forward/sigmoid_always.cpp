// mistake: sigmoid_always
// diagnosis (en): For "relu" too, A is the sigmoid of Z.
// question (en): What should A be for z = 3 when activation is "relu", and what do you get?
// diagnosis (zh): activation 是 "relu" 时，A 也是 Z 经过 sigmoid 的值。
// question (zh): activation 是 "relu"、z = 3 时，A 应当是多少？你得到多少？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation != "ReLU" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
