// mistake: first_layer_missing
// diagnosis (en): W1 and b1 are missing: the parameters and the draws begin with layer 2.
// question (en): Which layer reads X?
// diagnosis (zh): 缺少第 1 层的 W1 和 b1，随机数也从第 2 层开始抽取。
// question (zh): 读取 X 的是哪一层？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters_deep(const std::vector<std::size_t>& layer_dims, RandomState& rng,
                                      WeightScale scale) {
  Parameters parameters;
  const std::size_t L = layer_dims.size() - 1;
  for (std::size_t l = 2; l <= L; ++l) {
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
