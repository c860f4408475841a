// mistake: shapes_exchanged
// diagnosis (en): Wl has the shape (n_prev, n_l): its rows and columns are exchanged.
// question (en): Which shape must Wl have for Wl A_prev to have one row for each unit?
// diagnosis (zh): Wl 的形状成了 (n_prev, n_l)：行和列互换了。
// question (zh): 要让 Wl A_prev 中每个单元占一行，Wl 应当是什么形状？
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
    parameters["W" + number] = rng.randn(n_prev, n_l) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
