// mistake: biases_as_rows
// diagnosis (en): b1 and b2 are rows of the shapes (1, n_h) and (1, n_y).
// question (en): For b1 to be added to each column of W1 X, what shape must it have?
// diagnosis (zh): b1 和 b2 成了行向量，形状是 (1, n_h) 和 (1, n_y)。
// question (zh): 要加到 W1 X 的每一列上，b1 应当是什么形状？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(1, n_h);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(1, n_y);
  return parameters;
}

}  // namespace dnn
