// mistake: both_scales
// diagnosis (en): With over_sqrt_n_prev, Wl is a hundredth of what it should be.
// question (en): What does step_by_step.hpp do with the draws when scale is over_sqrt_n_prev?
// diagnosis (zh): 在 over_sqrt_n_prev 下，Wl 只有应有值的百分之一。
// question (zh): 在 over_sqrt_n_prev 下，step_by_step.hpp 规定对抽出的随机数做什么运算？
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
