// mistake: names_from_0
// diagnosis (en): The layers are numbered from 0: the result holds W0 and b0 but no WL and bL.
// question (en): Which names does step_by_step.hpp give to the parameters of the first layer?
// diagnosis (zh): 层是从 0 开始编号的：结果里有 W0 和 b0，没有 WL 和 bL。
// question (zh): step_by_step.hpp 给第一层的参数起了哪些名字？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l - 1);
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
