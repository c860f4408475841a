// Exercise 3: from the inputs to the probabilities. planar_data.hpp says what it must do.
#include "planar_data.hpp"

namespace dnn::planar {

ForwardPropagation forward_propagation(const Matrix& X, const Parameters& parameters) {
  const auto& [W1, b1, W2, b2] = parameters;
  // START CODE HERE (about 5 lines)
  Matrix Z1 = dot(W1, X) + b1;
  Matrix A1 = tanh(Z1);
  Matrix Z2 = dot(W2, A1) + b2;
  Matrix A2 = sigmoid(Z2).A;
  return {A2, Cache{std::move(Z1), std::move(A1), std::move(Z2), A2}};
  // END CODE HERE
}

}  // namespace dnn::planar
