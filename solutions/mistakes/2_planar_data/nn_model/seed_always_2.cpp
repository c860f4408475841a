// mistake: seed_always_2
// diagnosis (en): The first weights are those of seed 2, whatever the options say.
// question (en): Which member of TrainingOptions seeds the generator?
// diagnosis (zh): 无论选项里是多少，初始权重总是来自种子 2。
// question (zh): TrainingOptions 的哪个成员是随机数的种子？
#include "planar_data.hpp"

namespace dnn::planar {

TrainedModel nn_model(const Matrix& X, const Matrix& Y, std::size_t n_h,
                      const TrainingOptions& options) {
  TrainedModel model;
  RandomState rng(2);
  const LayerSizes sizes = layer_sizes(X, Y, n_h);
  Parameters& parameters = model.parameters;
  parameters = initialize_parameters(sizes.n_x, sizes.n_h, sizes.n_y, rng);
  for (std::size_t i = 0; i < options.num_iterations; ++i) {
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
