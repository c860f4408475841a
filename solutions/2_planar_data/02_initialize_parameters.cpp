// Exercise 2: the first weights and biases. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  // START CODE HERE (about 4 lines)
  parameters.W1 = rng.randn(n_h, n_x) * 0.01;
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.W2 = rng.randn(n_y, n_h) * 0.01;
  parameters.b2 = Matrix::zeros(n_y, 1);
  // END CODE HERE
  return parameters;
}

}  // namespace dnn::planar
