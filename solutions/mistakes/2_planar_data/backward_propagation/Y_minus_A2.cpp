// mistake: Y_minus_A2
// diagnosis (en): Every gradient points the other way: they are those of Y - A2.
// question (en): Is it A2 - Y or Y - A2 in formula (a)?
// diagnosis (zh): 所有梯度的方向都反了：用的是 Y - A2。
// question (zh): 公式 (a) 中是 A2 - Y 还是 Y - A2？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = Y - cache.A2;
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1 * cache.A1);
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 1) / m;
  return grads;
}

}  // namespace dnn::planar
