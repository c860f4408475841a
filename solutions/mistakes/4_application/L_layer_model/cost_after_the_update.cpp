// mistake: cost_after_the_update
// diagnosis (en): The costs are those after the update: each stands one iteration too early.
// question (en): Which parameters does J_0 belong to?
// diagnosis (zh): 保留的是更新之后的代价：每个代价都早了一次迭代。
// question (zh): J_0 是哪一组参数的代价？
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
    const Gradients grads = L_model_backward(AL, Y, caches);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    const double cost = compute_cost(L_model_forward(X, parameters).AL, Y);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn
