// mistake: relu_for_tanh
// diagnosis (en): A1 is the ReLU of Z1, not its tanh.
// question (en): Which function does equation 2 name?
// diagnosis (zh): A1 是 Z1 的 ReLU，而不是 tanh。
// question (zh): 公式 (2) 用的是哪个函数？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = relu(Z1).A;
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
