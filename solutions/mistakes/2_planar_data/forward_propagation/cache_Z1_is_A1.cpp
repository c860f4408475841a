// mistake: cache_Z1_is_A1
// diagnosis (en): Where the cache should hold Z1 it holds A1; A2 is right.
// question (en): In which order does the struct Cache list its members?
// diagnosis (zh): 缓存中 Z1 的位置上是 A1；A2 是对的。
// question (zh): 结构体 Cache 的成员按什么顺序排列？
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{A1, A1, Z2, A2}};
}

}  // namespace dnn::planar
