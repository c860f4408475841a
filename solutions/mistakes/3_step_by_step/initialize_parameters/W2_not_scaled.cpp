// mistake: W2_not_scaled
// diagnosis (en): W2 is a hundred times as large as it should be; W1 is right.
// question (en): Which matrices does step_by_step.hpp multiply by a factor?
// diagnosis (zh): W2 是应有值的 100 倍，W1 是对的。
// question (zh): step_by_step.hpp 给哪些矩阵乘了系数？
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
