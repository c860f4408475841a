// mistake: tanh_missing
// diagnosis (en): The hidden layer is linear: A1 is Z1 itself.
// question (en): What does equation 2 do with Z1?
// diagnosis (zh): 隐藏层是线性的：A1 就是 Z1 本身。
// question (zh): 公式 (2) 对 Z1 做了什么？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = Z1;
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
