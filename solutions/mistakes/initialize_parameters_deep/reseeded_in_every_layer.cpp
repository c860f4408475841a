// mistake: reseeded_in_every_layer
// diagnosis (en): In every layer rng starts anew from seed 3: every Wl has the same first draws.
// question (en): How often does a generator need a seed, and who gives it?
// diagnosis (zh): 每一层都把 rng 重新设成种子 3，各层 Wl 开头的随机数都相同。
// question (zh): 随机数生成器要设几次种子？由谁来设？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l <= L; ++l) {
    rng.seed(3);
    const std::string number = std::to_string(l);
    const std::size_t n_l = layer_dims[l];
    const std::size_t n_prev = layer_dims[l - 1];
    const double root = std::sqrt(static_cast<double>(n_prev));
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
