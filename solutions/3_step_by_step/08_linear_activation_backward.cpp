// Exercise 8: one layer backward, activation then linear. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  // START CODE HERE (about 3 lines)
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
  // END CODE HERE
}

}  // namespace dnn
