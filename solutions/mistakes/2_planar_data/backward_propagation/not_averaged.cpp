// mistake: not_averaged
// diagnosis (en): Every gradient is summed over the examples, not averaged.
// question (en): What stands before the products and sums in formulas (b), (c), (e) and (f)?
// diagnosis (zh): 所有梯度都对样本求了和，却没有取平均。
// question (zh): 公式 (b)、(c)、(e)、(f) 的前面是什么系数？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  Gradients grads;
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T());
  grads.db2 = sum(dZ2, 1);
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1 * cache.A1);
  grads.dW1 = dot(dZ1, X.T());
  grads.db1 = sum(dZ1, 1);
  return grads;
}

}  // namespace dnn::planar
