// mistake: dW_not_averaged
// diagnosis (en): dW1 and dW2 are summed over the examples, not averaged.
// question (en): What stands before the products in formulas (b) and (e)?
// diagnosis (zh): dW1 和 dW2 对样本求了和，却没有取平均。
// question (zh): 公式 (b) 和 (e) 中，乘积前面的系数是什么？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T());
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1 * cache.A1);
  grads.dW1 = dot(dZ1, X.T());
  grads.db1 = sum(dZ1, 1) / m;
  return grads;
}

}  // namespace dnn::planar
