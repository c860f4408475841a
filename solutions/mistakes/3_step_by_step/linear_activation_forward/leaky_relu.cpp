// mistake: leaky_relu
// diagnosis (en): For "relu", a negative z gives 0.01 z.
// question (en): What does max(0, z) give for a negative z?
// diagnosis (zh): activation 是 "relu" 时，负的 z 得到 0.01 z。
// question (zh): z 为负数时，max(0, z) 是多少？
#include "step_by_step.hpp"

namespace dnn {

namespace {

Activation leaky_relu(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const double z = Z.data()[n];
    A.data()[n] = z > 0 ? z : 0.01 * z;
  }
  return {A, Z};
}

}  // namespace

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : leaky_relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
