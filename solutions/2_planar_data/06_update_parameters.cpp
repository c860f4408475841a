// Exercise 6: one step of gradient descent. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated;
  // START CODE HERE (about 4 lines)
  updated.W1 = parameters.W1 - learning_rate * grads.dW1;
  updated.b1 = parameters.b1 - learning_rate * grads.db1;
  updated.W2 = parameters.W2 - learning_rate * grads.dW2;
  updated.b2 = parameters.b2 - learning_rate * grads.db2;
  // END CODE HERE
  return updated;
}

}  // namespace dnn::planar
