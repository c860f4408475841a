// mistake: slope_without_square
// diagnosis (en): The slope of tanh is taken as 1 - A1: the square is missing.
// question (en): What is the slope of tanh where A1 is -0.5, and what do you get?
// diagnosis (zh): tanh 的导数成了 1 - A1，少了平方。
// question (zh): A1 为 -0.5 时，tanh 的导数是多少？你得到多少？
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1);
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 1) / m;
  return grads;
}

}  // namespace dnn::planar
