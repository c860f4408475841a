// Exercise 6: pixels from 0 to 1. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) {
  // START CODE HERE (about 1 line)
  return X / 255;
  // END CODE HERE
}

}  // namespace dnn::basics
