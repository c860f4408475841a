// Exercise 4: the cross-entropy cost. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  // START CODE HERE (about 2 lines)
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(1 - A2);
  return -1 / m * sum(log_likelihood);
  // END CODE HERE
}

}  // namespace dnn::planar
