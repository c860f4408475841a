// mistake: always_over_sqrt
// diagnosis (en): Wl holds the draws divided by sqrt(n_prev), whatever scale says.
// question (en): Which argument do your weights not depend on?
// diagnosis (zh): 无论 scale 是什么，Wl 都是抽出的随机数除以 sqrt(n_prev)。
// question (zh): 你的权重与哪个参数无关？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale /*scale*/) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::size_t n_l = layer_dims[l];
    const std::size_t n_prev = layer_dims[l - 1];
    const double root = std::sqrt(static_cast<double>(n_prev));
    parameters["W" + number] = rng.randn(n_l, n_prev) / root;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
