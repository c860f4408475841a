// mistake: cost_after_the_update
// diagnosis (en): Each cost is that of the parameters after the update.
// question (en): Which parameters gave the A2 that iteration i computes its cost from?
// diagnosis (zh): 每个代价都是更新之后的参数的代价。
// question (zh): 第 i 次迭代用来计算代价的 A2，来自哪一组参数？
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
    const Gradients grads = backward_propagation(parameters, cache, X, Y);
    parameters = update_parameters(parameters, grads, options.learning_rate);
    const double after = compute_cost(forward_propagation(X, parameters).A2, Y);
    if (options.keeps_cost(i)) model.costs.push_back(after);
    if (!options.goes_on(i, after)) break;
  }
  return model;
}

}  // namespace dnn::planar
