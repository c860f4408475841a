// mistake: learning_rate_0_0075
// diagnosis (en): The learning rate is 0.0075 whatever the options say.
// question (en): Where does your update take its learning rate from?
// diagnosis (zh): 学习率总是 0.0075，没有使用 options 中的值。
// question (zh): 更新参数时，学习率从哪里来？
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
    parameters = update_parameters(parameters, grads, 0.0075);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn
