// Exercise 6: one step of gradient descent. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated;
  // START CODE HERE (about 4 lines)
  throw NotImplemented("planar/update_parameters");
  // END CODE HERE
  return updated;
}

}  // namespace dnn::planar
