// mistake: root_cut_to_integer
// diagnosis (en): With over_sqrt_n_prev, the root of n_prev loses its fraction: 2 for 4 to 8.
// question (en): Which type does your root have, and can it hold 2.5?
// diagnosis (zh): 在 over_sqrt_n_prev 下，n_prev 的平方根丢了小数部分：4 到 8 都得 2。
// question (zh): 你的平方根是什么类型？这种类型能存 2.5 吗？
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
    const int root = std::sqrt(n_prev);
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1.0 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
