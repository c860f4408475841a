// mistake: reseeded_in_every_layer
// diagnosis (en): rng starts anew from seed 3 in every layer, so every Wl has the same first draws.
// question (en): How often is the seed of a generator set, and by whom?
// diagnosis (zh): rng 在每一层都重新从种子 3 开始，各个 Wl 开头的随机数因此都相同。
// question (zh): 随机数生成器的种子要设几次？由谁来设？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l <= L; ++l) {
    rng.seed(3);
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
