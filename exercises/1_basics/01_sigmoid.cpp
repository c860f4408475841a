// Exercise 1: the sigmoid. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) {
  // START CODE HERE (about 1 line)
  throw NotImplemented("basics/sigmoid");
  // END CODE HERE
}

}  // namespace dnn::basics
