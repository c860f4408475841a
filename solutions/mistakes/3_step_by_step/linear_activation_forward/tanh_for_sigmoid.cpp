// mistake: tanh_for_sigmoid
// diagnosis (en): For "sigmoid", A is tanh(Z).
// question (en): What should A be for z = 0 when activation is "sigmoid", and what do you get?
// diagnosis (zh): activation 是 "sigmoid" 时，A 成了 tanh(Z)。
// question (zh): activation 是 "sigmoid"、z = 0 时，A 应当是多少？你得到多少？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

namespace {

Activation tanh_of(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const double z = Z.data()[n];
    A.data()[n] = std::tanh(z);
  }
  return {A, Z};
}

}  // namespace

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? tanh_of(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
