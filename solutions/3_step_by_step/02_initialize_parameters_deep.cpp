// Exercise 2: the parameters of a network with L layers. step_by_step.hpp says what it must do.
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;  // number of layers, the input not counted
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);  // "W" + number names the weights
    // START CODE HERE (about 9 lines)
    const std::size_t n_l = layer_dims[l];
    const std::size_t n_prev = layer_dims[l - 1];
    const Matrix draws = rng.randn(n_l, n_prev);
    if (scale == WeightScale::hundredth) {
      parameters["W" + number] = draws * 0.01;
    } else {
      parameters["W" + number] = draws / std::sqrt(static_cast<double>(n_prev));
    }
    parameters["b" + number] = Matrix::zeros(n_l, 1);
    // END CODE HERE
  }
  return parameters;
}

}  // namespace dnn
