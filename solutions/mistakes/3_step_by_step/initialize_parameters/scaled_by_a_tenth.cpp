// mistake: scaled_by_a_tenth
// diagnosis (en): W1 and W2 are ten times as large as they should be.
// question (en): What does step_by_step.hpp multiply the draws of this function by?
// diagnosis (zh): W1 和 W2 是应有值的 10 倍。
// question (zh): step_by_step.hpp 规定这个函数的随机数要乘以什么？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.1;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.1;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
