// Exercise 4: one layer forward, linear then activation. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  // START CODE HERE (about 3 lines)
  auto [Z, linear_cache] = linear_forward(std::move(A_prev), W, b);
  auto [A, activation_cache] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {std::move(A), LayerCache{std::move(linear_cache), std::move(activation_cache)}};
  // END CODE HERE
}

}  // namespace dnn
