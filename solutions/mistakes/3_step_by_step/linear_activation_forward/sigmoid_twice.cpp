// mistake: sigmoid_twice
// diagnosis (en): For "sigmoid", A has been through the sigmoid twice.
// question (en): How many activations lie between Z and A?
// diagnosis (zh): activation 是 "sigmoid" 时，A 经过了两次 sigmoid。
// question (zh): 从 Z 到 A，经过了几次激活函数？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] =
      activation == "sigmoid" ? Activation{sigmoid(sigmoid(Z).A).A, Z} : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
