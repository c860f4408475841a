// Exercise 4: which examples the network gets wrong. application.hpp says what it must do.
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  // START CODE HERE (about 3 lines)
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    if (p(0, i) != Y(0, i)) indices.push_back(i);
  }
  // END CODE HERE
  return indices;
}

}  // namespace dnn
