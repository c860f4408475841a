// mistake: weights_hundredth
// diagnosis (en): The first weights are multiplied by 0.01 instead of divided by √n_prev.
// question (en): Which scale does a deep network need, and why?
// diagnosis (zh): 初始权重乘以了 0.01，而不是除以 √n_prev。
// question (zh): 深层网络需要哪一种缩放？为什么？
#include "application.hpp"

namespace dnn {

TrainedModel L_layer_model(const Matrix& X, const Matrix& Y,
                           const std::vector<std::size_t>& layer_dims,
                           const TrainingOptions& options) {
  RandomState rng(options.seed);
  TrainedModel model;
  Parameters& parameters = model.parameters;
  parameters = initialize_parameters_deep(layer_dims, rng, WeightScale::hundredth);
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    auto [AL, caches] = L_model_forward(X, parameters);
    const double cost = compute_cost(AL, Y);
    const Gradients grads = L_model_backward(AL, Y, caches);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn
