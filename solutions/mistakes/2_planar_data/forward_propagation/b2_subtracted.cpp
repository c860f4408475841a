// mistake: b2_subtracted
// diagnosis (en): b2 is subtracted: Z2 is W2 A1 - b2.
// question (en): Which sign does b2 have in equation 3?
// diagnosis (zh): b2 被减去了：Z2 成了 W2 A1 - b2。
// question (zh): 公式 (3) 中，b2 前面是什么符号？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1) - b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
