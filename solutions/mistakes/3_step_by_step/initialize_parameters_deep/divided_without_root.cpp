// mistake: divided_without_root
// diagnosis (en): With over_sqrt_n_prev, Wl holds the draws divided by n_prev.
// question (en): What variance do draws / n_prev have, and what variance should Wl have?
// diagnosis (zh): 在 over_sqrt_n_prev 下，Wl 是抽出的随机数除以 n_prev。
// question (zh): 抽出的随机数除以 n_prev 之后，方差是多少？Wl 的方差应当是多少？
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
    const double factor = scale == WeightScale::hundredth ? 0.01 : 1.0 / n_prev;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
