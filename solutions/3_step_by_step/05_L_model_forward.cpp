// Exercise 5: the whole network forward. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;  // number of layers: each has a W and a b
  if (L == 0) return {X, {}};                   // without a layer nothing happens to X
  Caches caches;
  Matrix A;  // the activation of the layer that was computed last
  // START CODE HERE (about 10 lines)
  A = std::move(X);
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(std::move(A), parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(std::move(layer.cache));
    A = std::move(layer.A);
  }
  return {std::move(A), std::move(caches)};
  // END CODE HERE
}

}  // namespace dnn
