// Exercise 1: the parameters of a two-layer network. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  // START CODE HERE (about 4 lines)
  throw NotImplemented("initialize_parameters");
  // END CODE HERE
  return parameters;
}

}  // namespace dnn
