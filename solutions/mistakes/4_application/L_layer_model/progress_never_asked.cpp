// mistake: progress_never_asked
// diagnosis (en): options.goes_on is never asked, so nobody can end the training.
// question (en): What shall happen at the end of every iteration, besides the cost?
// diagnosis (zh): 从来没有询问 options.goes_on，所以没有人能结束训练。
// question (zh): 每次迭代结束时，除了代价，还应当做什么？
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
  }
  return model;
}

}  // namespace dnn
