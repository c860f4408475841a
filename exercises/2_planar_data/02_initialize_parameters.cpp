// Exercise 2: the first weights and biases. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  // START CODE HERE (about 4 lines)
  throw NotImplemented("planar/initialize_parameters");
  // END CODE HERE
  return parameters;
}

}  // namespace dnn::planar
