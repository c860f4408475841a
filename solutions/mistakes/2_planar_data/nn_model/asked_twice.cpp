// mistake: asked_twice
// diagnosis (en): goes_on is asked twice in every iteration.
// question (en): How often does your loop call goes_on?
// diagnosis (zh): 每次迭代询问了两次 goes_on。
// question (zh): 你的循环每次迭代调用几次 goes_on？
#include "planar_data.hpp"

namespace dnn::planar {

TrainedModel nn_model(const Matrix& X, const Matrix& Y, std::size_t n_h,
                      const TrainingOptions& options) {
  TrainedModel model;
  RandomState rng(options.seed);
  const LayerSizes sizes = layer_sizes(X, Y, n_h);
  Parameters& parameters = model.parameters;
  parameters = initialize_parameters(sizes.n_x, sizes.n_h, sizes.n_y, rng);
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
    const auto [A2, cache] = forward_propagation(X, parameters);
    const double cost = compute_cost(A2, Y);
    const Gradients grads = backward_propagation(parameters, cache, X, Y);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    static_cast<void>(options.goes_on(i, cost));
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn::planar
