// Exercise 9: gradient descent. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Optimization optimize(const Matrix& w, double b, const Matrix& X, const Matrix& Y,
                      const TrainingOptions& options) {
  Optimization result{w, b, Matrix::zeros(w.rows(), w.cols()), 0, {}};
  // START CODE HERE (about 10 lines)
  throw NotImplemented("basics/optimize");
  // END CODE HERE
}

}  // namespace dnn::basics
