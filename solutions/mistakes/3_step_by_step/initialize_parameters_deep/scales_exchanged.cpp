// mistake: scales_exchanged
// diagnosis (en): hundredth divides Wl by sqrt(n_prev), and over_sqrt_n_prev multiplies it by 0.01.
// question (en): What does each name of WeightScale stand for?
// diagnosis (zh): 两种尺度弄反了：hundredth 除以了 sqrt(n_prev)，over_sqrt_n_prev 乘了 0.01。
// question (zh): WeightScale 的两个名字各表示什么？
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
    const double factor = scale != WeightScale::hundredth ? 0.01 : 1 / root;
    parameters["W" + number] = rng.randn(n_l, n_prev) * factor;
    parameters["b" + number] = Matrix::zeros(n_l, 1);
  }
  return parameters;
}

}  // namespace dnn
