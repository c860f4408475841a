// mistake: biases_drawn
// diagnosis (en): Each bl is a column of random numbers, drawn after Wl.
// question (en): The weights already make the units differ: what is left for the biases to do?
// diagnosis (zh): 每个偏置 bl 都是随机数，在 Wl 之后抽取。
// question (zh): 权重已经使各单元不同，偏置还需要是随机的吗？
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
    parameters["b" + number] = rng.randn(n_l, 1) * factor;
  }
  return parameters;
}

}  // namespace dnn
