// mistake: dZ2_times_sigmoid_slope
// diagnosis (en): dZ2 has the sigmoid's slope A2 (1 - A2) as an extra factor.
// question (en): What is left of dA2 times the sigmoid's slope when you shorten it?
// diagnosis (zh): dZ2 多乘了 sigmoid 的导数 A2 (1 - A2)。
// question (zh): dA2 乘以 sigmoid 的导数，约分之后剩下什么？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = (cache.A2 - Y) * cache.A2 * (1 - cache.A2);
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1 * cache.A1);
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 1) / m;
  return grads;
}

}  // namespace dnn::planar
