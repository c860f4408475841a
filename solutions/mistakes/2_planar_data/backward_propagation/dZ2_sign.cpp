// mistake: dZ2_sign
// diagnosis (en): Every gradient has the wrong sign: dZ2 is Y - A2.
// question (en): Which of A2 and Y carries the minus in formula (a)?
// diagnosis (zh): 所有梯度的符号都反了：dZ2 成了 Y - A2。
// question (zh): 公式 (a) 中，A2 和 Y 哪一个前面是负号？
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
