// mistake: biases_take_draws
// diagnosis (en): Every bl is 0 but uses up draws of rng, so later layers get later draws.
// question (en): How many numbers should one layer take from rng?
// diagnosis (zh): 每个 bl 虽然是 0，却用掉了 rng 的随机数，后面各层因此取到了后面的数。
// question (zh): 一层一共应当从 rng 取多少个数？
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
    parameters["b" + number] = rng.randn(n_l, 1) * 0;
  }
  return parameters;
}

}  // namespace dnn
