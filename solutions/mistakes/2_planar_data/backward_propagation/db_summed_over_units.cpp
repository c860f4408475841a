// mistake: db_summed_over_units
// diagnosis (en): db1 and db2 are rows: they sum over the units, not over the examples.
// question (en): Which shape must db1 have, and along which axis are the examples?
// diagnosis (zh): db1 和 db2 成了行：沿单元求和，而不是沿样本求和。
// question (zh): db1 应当是什么形状？样本沿哪个轴排列？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 0) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1 * cache.A1);
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 0) / m;
  return grads;
}

}  // namespace dnn::planar
