// Exercise 1: a network with one hidden layer learns. application.hpp says what it must do.
#include <stdexcept>

#include "application.hpp"

namespace dnn {

TrainedModel two_layer_model(const Matrix& X, const Matrix& Y,
                             const std::vector<std::size_t>& layer_dims,
                             const TrainingOptions& options) {
  if (layer_dims.size() != 3) throw std::invalid_argument("layer_dims needs n_x, n_h and n_y");
  RandomState rng(options.seed);
  TrainedModel model;
  Parameters& parameters = model.parameters;
  // START CODE HERE (about 21 lines)
  parameters = initialize_parameters(layer_dims[0], layer_dims[1], layer_dims[2], rng);
  Matrix A0 = X;  // goes into the cache and comes out of it again: one copy for all iterations
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    auto [A1, cache1] =
        linear_activation_forward(std::move(A0), parameters["W1"], parameters["b1"], "relu");
    auto [A2, cache2] =
        linear_activation_forward(std::move(A1), parameters["W2"], parameters["b2"], "sigmoid");
    const double cost = compute_cost(A2, Y);
    const Matrix dA2 = -(Y / A2 - (1 - Y) / (1 - A2));
    auto [dA1, dW2, db2] = linear_activation_backward(dA2, cache2, "sigmoid");
    auto [dA0, dW1, db1] = linear_activation_backward(dA1, cache1, "relu");
    A0 = std::move(cache1.linear_cache.A);
    Gradients grads;
    grads["dW1"] = std::move(dW1);
    grads["db1"] = std::move(db1);
    grads["dW2"] = std::move(dW2);
    grads["db2"] = std::move(db2);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  // END CODE HERE
  return model;
}

}  // namespace dnn
