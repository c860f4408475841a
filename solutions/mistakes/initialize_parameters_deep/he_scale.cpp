// mistake: he_scale
// diagnosis (en): With over_sqrt_n_prev, Wl is too large by the factor sqrt(2).
// question (en): Which variance do the weights of this exercise have?
// diagnosis (zh): 在 over_sqrt_n_prev 下，Wl 大了 sqrt(2) 倍。
// question (zh): 本练习中权重的方差是多少？
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
    const double root = std::sqrt(n_prev / 2.0);
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
