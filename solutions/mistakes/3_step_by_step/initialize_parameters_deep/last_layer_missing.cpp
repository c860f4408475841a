// mistake: last_layer_missing
// diagnosis (en): WL and bL are missing: the parameters end with those of layer L-1.
// question (en): How many layers do n_0, n_1, …, n_L describe, and how many does your result hold?
// diagnosis (zh): 缺少 WL 和 bL：参数到第 L-1 层为止。
// question (zh): n_0, n_1, …, n_L 一共描述了几层？你的结果里有几层？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l < L; ++l) {
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
