// mistake: scaled_twice
// diagnosis (en): W1 and W2 are a hundredth of what they should be.
// question (en): How often is a draw multiplied by the factor on its way into W1?
// diagnosis (zh): W1 和 W2 只有应有值的百分之一。
// question (zh): 从抽出随机数到存入 W1，一共乘了几次系数？
#include "step_by_step.hpp"

namespace dnn {

namespace {

Matrix small_weights(std::size_t rows, std::size_t cols, RandomState& rng) {
  return rng.randn(rows, cols) * 0.01;
}

}  // namespace

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = small_weights(n_h, n_x, rng) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = small_weights(n_y, n_h, rng) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
