// mistake: never_updated
// diagnosis (en): The parameters stay the first ones: no update reaches the next iteration.
// question (en): What becomes of the parameters that update_parameters gives back?
// diagnosis (zh): 参数一直是初始值：更新的结果没有传到下一次迭代。
// question (zh): update_parameters 返回的新参数，你存到哪里了？
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
    const Parameters updated = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn
