// mistake: not_scaled
// diagnosis (en): W1 and W2 are a hundred times as large as they should be.
// question (en): What does step_by_step.hpp do with a draw of rng.randn before it is a weight?
// diagnosis (zh): W1 和 W2 是应有值的 100 倍。
// question (zh): 按 step_by_step.hpp，rng.randn 抽出的数经过什么运算才成为权重？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x);
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h);
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
