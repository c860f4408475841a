// Exercise 7: where learning starts. basics.hpp says what it must do.
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) {
  // START CODE HERE (about 1 line)
  return {Matrix::zeros(dim, 1), 0};
  // END CODE HERE
}

}  // namespace dnn::basics
