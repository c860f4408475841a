// mistake: sigmoid_in_float
// diagnosis (en): For "sigmoid", A is right to about 7 digits only.
// question (en): How many digits does each type keep that is used between Z and A?
// diagnosis (zh): activation 是 "sigmoid" 时，A 只有大约 7 位有效数字是准确的。
// question (zh): 从 Z 到 A 用到的各种类型，能保留几位有效数字？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

namespace {

Activation sigmoid_of(const Matrix& Z) {
  Matrix A = Z;
  for (std::size_t n = 0; n < A.size(); ++n) {
    const float z = Z.data()[n];
    A.data()[n] = 1 / (1 + std::exp(-z));
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
