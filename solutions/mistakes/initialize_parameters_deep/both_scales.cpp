// mistake: both_scales
// diagnosis (en): With over_sqrt_n_prev, Wl is a hundred times too small: both scales act on it.
// question (en): When scale is over_sqrt_n_prev, which factors does a draw meet?
// diagnosis (zh): 在 over_sqrt_n_prev 下，Wl 小了一百倍：两种缩放都用上了。
// question (zh): 在 over_sqrt_n_prev 下，抽出的数乘了哪些系数？
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
    const double factor = scale == WeightScale::hundredth ? 0.01 : 0.01 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
