// mistake: he_scale
// diagnosis (en): W1 and W2 hold the draws times sqrt(2 / n_prev).
// question (en): What does step_by_step.hpp multiply the draws of this function by?
// diagnosis (zh): W1 和 W2 是抽出的随机数乘以 sqrt(2 / n_prev)。
// question (zh): step_by_step.hpp 规定这个函数的随机数要乘以什么？
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
