// mistake: biases_drawn
// diagnosis (en): Each bl is a column of random numbers, drawn after Wl.
// question (en): Which values do the biases start with, and do they take draws from rng?
// diagnosis (zh): 每个 bl 都是一列随机数，在 Wl 之后抽取。
// question (zh): 偏置的初始值是什么？它们要从 rng 抽取吗？
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
    parameters["b" + number] = rng.randn(n_l, 1) * factor;
  }
  return parameters;
}

}  // namespace dnn
