// mistake: activations_exchanged
// diagnosis (en): The sigmoid and ReLU are exchanged: each name gives the other function.
// question (en): What should A be for z = -1 when activation is "relu", and what do you get?
// diagnosis (zh): sigmoid 和 ReLU 弄反了：每个名字都用了另一个激活函数。
// question (zh): activation 是 "relu"、z = -1 时，A 应当是多少？你得到多少？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "relu" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
