// Exercise 2: a network with any number of layers learns. application.hpp says what it must do.
#include "application.hpp"

namespace dnn {

TrainedModel L_layer_model(const Matrix& X, const Matrix& Y,
                           const std::vector<std::size_t>& layer_dims,
                           const TrainingOptions& options) {
  RandomState rng(options.seed);
  TrainedModel model;
  Parameters& parameters = model.parameters;
  // START CODE HERE (about 11 lines)
  parameters = initialize_parameters_deep(layer_dims, rng, WeightScale::over_sqrt_n_prev);
  Matrix A0 = X;  // goes into the caches and comes out of them again: one copy for all iterations
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    auto [AL, caches] = L_model_forward(std::move(A0), parameters);
    const double cost = compute_cost(AL, Y);
    const Gradients grads = L_model_backward(AL, Y, caches);
    A0 = std::move(caches.empty() ? AL : caches[0].linear_cache.A);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  // END CODE HERE
  return model;
}

}  // namespace dnn
