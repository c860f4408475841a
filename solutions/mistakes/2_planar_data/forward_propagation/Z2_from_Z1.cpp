// mistake: Z2_from_Z1
// diagnosis (en): Z2 is W2 Z1 + b2: the hidden layer's activation is passed by.
// question (en): By what does equation 3 multiply W2?
// diagnosis (zh): Z2 成了 W2 Z1 + b2，绕过了隐藏层的激活值。
// question (zh): 公式 (3) 中，W2 乘以什么？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, Z1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
