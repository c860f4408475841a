// Exercise 5: the gradients of both layers. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Gradients backward_propagation(const Parameters& parameters, const Cache& cache, const Matrix& X,
                               const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  Gradients grads;
  // START CODE HERE (about 6 lines)
  throw NotImplemented("planar/backward_propagation");
  // END CODE HERE
  return grads;
}

}  // namespace dnn::planar
