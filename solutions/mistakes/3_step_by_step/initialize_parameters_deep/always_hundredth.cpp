// mistake: always_hundredth
// diagnosis (en): Wl holds the draws times 0.01, whatever scale says.
// question (en): Which argument do your weights not depend on?
// diagnosis (zh): 无论 scale 是什么，Wl 都是抽出的随机数乘以 0.01。
// question (zh): 你的权重与哪个参数无关？
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
    parameters["W" + number] = rng.randn(n_l, n_prev) * 0.01;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
