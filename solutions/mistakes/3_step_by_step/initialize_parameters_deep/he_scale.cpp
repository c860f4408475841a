// mistake: he_scale
// diagnosis (en): With over_sqrt_n_prev, Wl is sqrt(2) times as large as it should be.
// question (en): Which variance must the weights have for z to have the variance 1?
// diagnosis (zh): 在 over_sqrt_n_prev 下，Wl 是应有值的 sqrt(2) 倍。
// question (zh): 要让 z 的方差为 1，权重的方差应当是多少？
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
