// mistake: sigmoid_overflows
// diagnosis (en): For "sigmoid", A is not a number (NaN) where z is very large.
// question (en): How large is e^z in your formula when z is 800?
// diagnosis (zh): activation 是 "sigmoid" 时，z 很大处的 A 不是数（NaN）。
// question (zh): 当 z 为 800 时，你的算式里 e^z 有多大？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

namespace {

Activation sigmoid_of(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const double z = Z.data()[n];
    A.data()[n] = std::exp(z) / (1 + std::exp(z));
  }
  return {A, Z};
}

}  // namespace

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid_of(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
