// mistake: two_layers_only
// diagnosis (en): The layers after the second have no parameters.
// question (en): Which argument tells how many layers there are, and how?
// diagnosis (zh): 第 2 层之后的各层没有参数。
// question (zh): 哪个参数能告诉我们层数？怎样得知？
#include <algorithm>
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = std::min<std::size_t>(2, layer_dims.size() - 1);
  for (std::size_t l = 1; l <= L; ++l) {
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
