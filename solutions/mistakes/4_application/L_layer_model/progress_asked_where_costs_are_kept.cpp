// mistake: progress_asked_where_costs_are_kept
// diagnosis (en): Progress is asked only in the iterations whose cost is kept.
// question (en): How often does a student with a slow model want to be able to stop?
// diagnosis (zh): 只有在保留代价的迭代里才询问 progress。
// question (zh): progress 应该隔多久被询问一次？
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
    if (options.keeps_cost(i)) {
      model.costs.push_back(cost);
      if (!options.goes_on(i, cost)) break;
    }
  }
  return model;
}

}  // namespace dnn
