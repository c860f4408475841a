// Exercise 8: from probabilities to labels. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  // START CODE HERE (about 6 lines)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      if (A2(i, j) > 0.5) predictions(i, j) = 1;
    }
  }
  // END CODE HERE
  return predictions;
}

}  // namespace dnn::planar
