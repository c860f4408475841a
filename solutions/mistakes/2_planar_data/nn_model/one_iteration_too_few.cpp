// mistake: one_iteration_too_few
// diagnosis (en): It makes one iteration too few.
// question (en): Which is the last i of your loop when num_iterations is 2?
// diagnosis (zh): 少做了一次迭代。
// question (zh): num_iterations 为 2 时，你的循环里最后一个 i 是多少？
#include "planar_data.hpp"

namespace dnn::planar {

TrainedModel nn_model(const Matrix& X, const Matrix& Y, std::size_t n_h,
                      const TrainingOptions& options) {
  TrainedModel model;
  RandomState rng(options.seed);
  const LayerSizes sizes = layer_sizes(X, Y, n_h);
  Parameters& parameters = model.parameters;
  parameters = initialize_parameters(sizes.n_x, sizes.n_h, sizes.n_y, rng);
  for (std::size_t i = 0; i + 1 < options.num_iterations; ++i) {
    const auto [A2, cache] = forward_propagation(X, parameters);
    const double cost = compute_cost(A2, Y);
    const Gradients grads = backward_propagation(parameters, cache, X, Y);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn::planar
