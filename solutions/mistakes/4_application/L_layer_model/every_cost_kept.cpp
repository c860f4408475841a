// mistake: every_cost_kept
// diagnosis (en): The cost of every iteration is kept, whatever cost_every says.
// question (en): Which costs does options.keeps_cost ask for?
// diagnosis (zh): 每次迭代的代价都被保留，没有理会 cost_every。
// question (zh): options.keeps_cost 要求保留哪些迭代的代价？
#include "application.hpp"

namespace dnn {

TrainedModel L_layer_model(const Matrix& X, const Matrix& Y,
                           const std::vector<std::size_t>& layer_dims,
                           const TrainingOptions& options) {
  RandomState rng(options.seed);
  TrainedModel model;
  Parameters& parameters = model.parameters;
  parameters = initialize_parameters_deep(layer_dims, rng, WeightScale::over_sqrt_n_prev);
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    auto [AL, caches] = L_model_forward(X, parameters);
    const double cost = compute_cost(AL, Y);
    const Gradients grads = L_model_backward(AL, Y, caches);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn
