// mistake: slope_of_sigmoid
// diagnosis (en): The hidden layer gets the slope of the sigmoid, A1 (1 - A1).
// question (en): Which function did the forward pass apply to Z1?
// diagnosis (zh): 隐藏层用了 sigmoid 的导数 A1 (1 - A1)。
// question (zh): 正向传播对 Z1 用了哪个函数？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (cache.A1 * (1 - cache.A1));
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 1) / m;
  return grads;
}

}  // namespace dnn::planar
