// Exercise 8: the cost and its gradient. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  // START CODE HERE (about 5 lines)
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 / m * sum(Y * log(A) + (1 - Y) * log(1 - A));
  Matrix dw = 1 / m * dot(X, (A - Y).T());
  const double db = 1 / m * sum(A - Y);
  return {std::move(dw), db, cost};
  // END CODE HERE
}

}  // namespace dnn::basics
