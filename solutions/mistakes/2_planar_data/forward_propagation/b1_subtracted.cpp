// mistake: b1_subtracted
// diagnosis (en): b1 is subtracted: Z1 is W1 X - b1.
// question (en): Which sign does b1 have in equation 1?
// diagnosis (zh): b1 被减去了：Z1 成了 W1 X - b1。
// question (zh): 公式 (1) 中，b1 前面是什么符号？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) - b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
