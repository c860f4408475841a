// Exercise 7: where learning starts. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) {
  // START CODE HERE (about 1 line)
  throw NotImplemented("basics/initialize_with_zeros");
  // END CODE HERE
}

}  // namespace dnn::basics
