// mistake: b1_missing
// diagnosis (en): b1 has no effect.
// question (en): What does equation 1 add to W1 X?
// diagnosis (zh): b1 不起作用。
// question (zh): 公式 (1) 在 W1 X 之外加了什么？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X);
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
