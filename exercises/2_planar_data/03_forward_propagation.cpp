// Exercise 3: from the inputs to the probabilities. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  // START CODE HERE (about 5 lines)
  throw NotImplemented("planar/forward_propagation");
  // END CODE HERE
}

}  // namespace dnn::planar
