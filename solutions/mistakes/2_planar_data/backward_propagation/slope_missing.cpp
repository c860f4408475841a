// mistake: slope_missing
// diagnosis (en): dZ1 lacks the slope of tanh: it is the slope in A1.
// question (en): What does formula (d) multiply entry by entry with the product of W2 and dZ2?
// diagnosis (zh): dZ1 少乘了 tanh 的导数，得到的是对 A1 的导数。
// question (zh): 公式 (d) 中，W2 和 dZ2 的乘积还要逐元素乘以什么？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2);
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 1) / m;
  return grads;
}

}  // namespace dnn::planar
