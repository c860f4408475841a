// mistake: root_of_n_l
// diagnosis (en): With over_sqrt_n_prev, Wl holds the draws over the root of its number of rows.
// question (en): How many products does one z of layer l add up?
// diagnosis (zh): 在 over_sqrt_n_prev 下，Wl 是抽出的随机数除以其行数的平方根。
// question (zh): 第 l 层的一个 z 是多少个乘积的和？
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
    const double root = std::sqrt(static_cast<double>(n_l));
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
