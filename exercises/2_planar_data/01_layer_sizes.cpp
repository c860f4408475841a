// Exercise 1: the sizes of the three layers. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

LayerSizes layer_sizes(const Matrix& X, const Matrix& Y, std::size_t n_h) {
  LayerSizes sizes;
  // START CODE HERE (about 3 lines)
  throw NotImplemented("planar/layer_sizes");
  // END CODE HERE
  return sizes;
}

}  // namespace dnn::planar
