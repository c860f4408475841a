// mistake: progress_never_asked
// diagnosis (en): options.goes_on is never asked, so nobody can end the training.
// question (en): What shall happen at the end of every iteration, besides the cost?
// diagnosis (zh): 从来没有询问 options.goes_on，所以没有人能结束训练。
// question (zh): 每次迭代结束时，除了代价，还应当做什么？
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
  }
  return model;
}

}  // namespace dnn::planar
