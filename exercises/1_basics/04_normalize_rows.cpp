// Exercise 4: rows of length 1. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  // START CODE HERE (about 5 lines)
  throw NotImplemented("basics/normalize_rows");
  // END CODE HERE
}

}  // namespace dnn::basics
