// mistake: asked_only_with_costs
// diagnosis (en): goes_on is asked only in iterations whose cost is kept.
// question (en): In which iterations is goes_on asked?
// diagnosis (zh): 只在保存代价的迭代中才询问 goes_on。
// question (zh): goes_on 应当在哪些迭代中询问？
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
    if (options.keeps_cost(i) && !options.goes_on(i, cost)) break;
  }
  return model;
}

}  // namespace dnn::planar
