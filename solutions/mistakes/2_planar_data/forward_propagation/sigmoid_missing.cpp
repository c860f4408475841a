// mistake: sigmoid_missing
// diagnosis (en): A2 is Z2 itself: nothing makes it a probability.
// question (en): What does equation 4 do with Z2?
// diagnosis (zh): A2 就是 Z2 本身，没有变成概率。
// question (zh): 公式 (4) 对 Z2 做了什么？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = Z2;
  return {A2, Cache{Z1, A1, Z2, A2}};
}

}  // namespace dnn::planar
