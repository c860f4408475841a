// mistake: slope_missing
// diagnosis (en): The slope of tanh is missing: dZ1 is W2^T dZ2.
// question (en): By what does formula (d) multiply W2^T dZ2?
// diagnosis (zh): 缺少 tanh 的导数：dZ1 成了 W2^T dZ2。
// question (zh): 公式 (d) 中，W2^T dZ2 还要乘以什么？
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
