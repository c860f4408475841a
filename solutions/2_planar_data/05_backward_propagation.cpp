// Exercise 5: the gradients of both layers. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  // START CODE HERE (about 6 lines)
  const Matrix dZ2 = cache.A2 - Y;
  grads.dW2 = dot(dZ2, cache.A1.T()) / m;
  grads.db2 = sum(dZ2, 1) / m;
  const Matrix dZ1 = dot(parameters.W2.T(), dZ2) * (1 - cache.A1 * cache.A1);
  grads.dW1 = dot(dZ1, X.T()) / m;
  grads.db1 = sum(dZ1, 1) / m;
  // END CODE HERE
  return grads;
}

}  // namespace dnn::planar
