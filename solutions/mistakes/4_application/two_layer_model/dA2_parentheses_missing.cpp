// mistake: dA2_parentheses_missing
// diagnosis (en): dA2 is -Y / A2 - (1 - Y) / (1 - A2): only the first term has changed its sign.
// question (en): What does the minus before the parentheses of dA2 reach?
// diagnosis (zh): dA2 成了 -Y / A2 - (1 - Y) / (1 - A2)：只有第一项变了号。
// question (zh): dA2 括号前的负号管到哪里？
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
  parameters = initialize_parameters(layer_dims[0], layer_dims[1], layer_dims[2], rng);
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    auto [A1, cache1] = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu");
    auto [A2, cache2] =
        linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid");
    const double cost = compute_cost(A2, Y);
    const Matrix dA2 = -Y / A2 - (1 - Y) / (1 - A2);
    auto [dA1, dW2, db2] = linear_activation_backward(dA2, cache2, "sigmoid");
    auto [dA0, dW1, db1] = linear_activation_backward(dA1, cache1, "relu");
    const Gradients grads{{"dW1", dW1}, {"db1", db1}, {"dW2", dW2}, {"db2", db2}};
    parameters = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn
