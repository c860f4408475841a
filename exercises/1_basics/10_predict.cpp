// Exercise 10: from probabilities to labels. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  // START CODE HERE (about 5 lines)
  throw NotImplemented("basics/predict");
  // END CODE HERE
}

}  // namespace dnn::basics
