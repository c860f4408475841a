// mistake: b2_missing
// diagnosis (en): b2 has no effect.
// question (en): What does equation 3 add to W2 A1?
// diagnosis (zh): b2 不起作用。
// question (zh): 公式 (3) 在 W2 A1 之外加了什么？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1);
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
