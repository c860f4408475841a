// mistake: he_scale
// diagnosis (en): W1 and W2 are scaled by sqrt(2 / n_prev), not by the factor of this exercise.
// question (en): Which rule for the size of the weights does section 3.1 state?
// diagnosis (zh): 权重 W1 和 W2 用 sqrt(2 / n_prev) 缩放，不是本练习的系数。
// question (zh): 3.1 节规定权重的大小怎样确定？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * std::sqrt(2.0 / n_x);
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * std::sqrt(2.0 / n_h);
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
