// mistake: sigmoid_slope
// diagnosis (en): For "sigmoid", A is the slope of the sigmoid, at most 1/4.
// question (en): Does the forward pass need the function g or its derivative?
// diagnosis (zh): activation 是 "sigmoid" 时，A 成了 sigmoid 的导数，不超过 1/4。
// question (zh): 正向传播需要的是 g 还是它的导数？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {activation == "sigmoid" ? A * (1 - A) : A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
