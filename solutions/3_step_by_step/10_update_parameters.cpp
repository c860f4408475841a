// Exercise 10: one step of gradient descent. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers: each has a W and a b
  Parameters updated;
  // START CODE HERE (about 5 lines)
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  // END CODE HERE
  return updated;
}

}  // namespace dnn
