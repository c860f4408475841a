// Exercise 3: the softmax of each row. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  // START CODE HERE (about 2 lines)
  throw NotImplemented("basics/softmax");
  // END CODE HERE
}

}  // namespace dnn::basics
