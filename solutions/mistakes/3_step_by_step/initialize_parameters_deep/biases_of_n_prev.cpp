// mistake: biases_of_n_prev
// diagnosis (en): Each bl has n_prev rows: one bias for each input of the layer.
// question (en): Does a layer have one bias for each of its inputs or for each of its units?
// diagnosis (zh): 每个 bl 有 n_prev 行：该层的每个输入都有一个偏置。
// question (zh): 一层的偏置是每个输入一个，还是每个单元一个？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::size_t n_l = layer_dims[l];
    const std::size_t n_prev = layer_dims[l - 1];
    const double root = std::sqrt(static_cast<double>(n_prev));
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_prev, 1);
  }
  return parameters;
}

}  // namespace dnn
