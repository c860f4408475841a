// mistake: sigmoid_without_minus
// diagnosis (en): For "sigmoid", A falls where z grows: a large z gives an A near 0.
// question (en): Towards which value does the sigmoid go as z grows?
// diagnosis (zh): activation 是 "sigmoid" 时，z 越大 A 越小，很大的 z 得到接近 0 的 A。
// question (zh): z 增大时，sigmoid 趋向什么值？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

namespace {

Activation sigmoid_of(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const double z = Z.data()[n];
    A.data()[n] = 1 / (1 + std::exp(z));
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
