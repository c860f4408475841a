// mistake: not_scaled
// diagnosis (en): W1 and W2 are a hundred times too large.
// question (en): What happens to a draw of rng.randn before it becomes a weight?
// diagnosis (zh): 权重 W1 和 W2 都大了一百倍。
// question (zh): rng.randn 抽出的数要先经过什么运算，才成为权重？
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
