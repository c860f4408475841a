// mistake: never_stopped
// diagnosis (en): Every iteration runs, though somebody asks to stop: goes_on has no effect.
// question (en): What happens in your loop when goes_on answers false?
// diagnosis (zh): 即使有人要求停止，也会做完所有迭代：goes_on 不起作用。
// question (zh): goes_on 返回 false 时，你的循环会怎样？
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
  }
  return model;
}

}  // namespace dnn::planar
