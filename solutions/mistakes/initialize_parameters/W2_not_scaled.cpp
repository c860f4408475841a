// mistake: W2_not_scaled
// diagnosis (en): W2 is a hundred times too large; W1 is right.
// question (en): Which matrices does the factor of section 3.1 belong to?
// diagnosis (zh): 权重 W2 大了一百倍，W1 是对的。
// question (zh): 3.1 节的系数对哪些矩阵起作用？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h);
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
