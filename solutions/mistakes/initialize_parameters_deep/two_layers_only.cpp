// mistake: two_layers_only
// diagnosis (en): The result always ends with W2 and b2; deeper networks miss their other layers.
// question (en): What in the arguments tells how many layers there are?
// diagnosis (zh): 结果只到 W2 和 b2 为止，更深的网络缺少其余各层。
// question (zh): 从哪个参数可以知道网络一共有几层？
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
