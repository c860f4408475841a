// Exercise 4: rows of length 1. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  // START CODE HERE (about 5 lines)
  Matrix x_norm = sqrt(sum(x * x, 1));
  for (std::size_t i = 0; i < x_norm.rows(); ++i) {
    if (x_norm(i, 0) == 0) x_norm(i, 0) = 1;  // 0 / 1 stays 0, 0 / 0 is NaN
  }
  return x / x_norm;
  // END CODE HERE
}

}  // namespace dnn::basics
