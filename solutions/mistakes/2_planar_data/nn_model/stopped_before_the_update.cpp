// mistake: stopped_before_the_update
// diagnosis (en): When it is stopped, the last iteration leaves the parameters as they were.
// question (en): Where in the iteration is goes_on asked: before the update or after it?
// diagnosis (zh): 被要求停止时，最后一次迭代没有更新参数。
// question (zh): 一次迭代中，goes_on 在更新之前还是之后询问？
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
    if (options.keeps_cost(i)) model.costs.push_back(cost);
    if (!options.goes_on(i, cost)) break;
    const Gradients grads = backward_propagation(parameters, cache, X, Y);
    parameters = update_parameters(parameters, grads, options.learning_rate);
  }
  return model;
}

}  // namespace dnn::planar
