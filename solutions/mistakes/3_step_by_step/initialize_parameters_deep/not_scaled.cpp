// mistake: not_scaled
// diagnosis (en): Wl holds the draws themselves, whatever scale says.
// question (en): What does each name of WeightScale do with the draws?
// diagnosis (zh): 无论 scale 是什么，Wl 都是抽出的随机数本身。
// question (zh): WeightScale 的两个名字各对抽出的随机数做什么运算？
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
    parameters["W" + number] = rng.randn(n_l, n_prev);
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
