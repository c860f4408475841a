// mistake: shapes_exchanged
// diagnosis (en): W1 has shape (n_x, n_h) and W2 (n_h, n_y): rows and columns are exchanged.
// question (en): How many rows must W1 have for dot(W1, X) to give one row per hidden unit?
// diagnosis (zh): W1 的形状成了 (n_x, n_h)，W2 成了 (n_h, n_y)：行列互换了。
// question (zh): 要让 dot(W1, X) 每个隐藏单元占一行，W1 要有几行？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_x, n_h) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_h, n_y) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
