// mistake: stopped_before_the_update
// diagnosis (en): Where progress ends the training, the update of that iteration is missing.
// question (en): Does progress hear of an iteration before or after its update?
// diagnosis (zh): progress 结束训练时，缺少最后那次迭代的参数更新。
// question (zh): 应该在参数更新之前还是之后询问 progress？
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
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
    parameters = update_parameters(parameters, grads, options.learning_rate);
  }
  return model;
}

}  // namespace dnn
