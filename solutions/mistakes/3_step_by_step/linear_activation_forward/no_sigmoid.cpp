// mistake: no_sigmoid
// diagnosis (en): For "sigmoid", A is Z itself.
// question (en): Between which bounds do the values of a sigmoid lie?
// diagnosis (zh): activation 是 "sigmoid" 时，A 就是 Z。
// question (zh): sigmoid 的值在什么范围之内？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? Activation{Z, Z} : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
