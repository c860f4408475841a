// mistake: shapes_exchanged
// diagnosis (en): W1 has the shape (n_x, n_h) and W2 (n_h, n_y): rows and columns are exchanged.
// question (en): Which shape must W1 have for W1 X to have one row for each hidden unit?
// diagnosis (zh): W1 的形状成了 (n_x, n_h)，W2 成了 (n_h, n_y)：行和列互换了。
// question (zh): 要让 W1 X 中每个隐藏单元占一行，W1 应当是什么形状？
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
