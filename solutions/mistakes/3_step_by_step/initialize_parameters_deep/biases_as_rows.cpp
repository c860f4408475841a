// mistake: biases_as_rows
// diagnosis (en): Each bl is a row of the shape (1, n_l).
// question (en): For bl to be added to each column of Wl A_prev, what shape must it have?
// diagnosis (zh): 每个 bl 都成了行向量，形状是 (1, n_l)。
// question (zh): 要加到 Wl A_prev 的每一列上，bl 应当是什么形状？
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
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(1, n_l);
  }
  return parameters;
}

}  // namespace dnn
