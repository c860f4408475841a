// mistake: scaled_twice
// diagnosis (en): W1 and W2 are a hundred times too small.
// question (en): How often does a draw meet the factor of section 3.1 on its way into W1?
// diagnosis (zh): 权重 W1 和 W2 都小了一百倍。
// question (zh): 从抽出随机数到存入 W1，3.1 节的系数一共乘了几次？
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
