// Exercise 2: the slope of the sigmoid. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) {
  // START CODE HERE (about 2 lines)
  throw NotImplemented("basics/sigmoid_derivative");
  // END CODE HERE
}

}  // namespace dnn::basics
