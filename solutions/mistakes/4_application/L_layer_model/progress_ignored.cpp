// mistake: progress_ignored
// diagnosis (en): The training goes on although progress says that it ends.
// question (en): What does your loop do when options.goes_on answers false?
// diagnosis (zh): progress 要求停止之后，训练仍在继续。
// question (zh): options.goes_on 返回 false 时，你的循环做什么？
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
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    options.goes_on(i, cost);
  }
  return model;
}

}  // namespace dnn
