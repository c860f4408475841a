// mistake: weights_in_float
// diagnosis (en): W1 and W2 are right to about 7 digits only.
// question (en): How many digits does each type keep that a draw goes through on its way into W1?
// diagnosis (zh): W1 和 W2 只有大约 7 位有效数字是准确的。
// question (zh): 从抽出随机数到存入 W1，经过的各种类型能保留几位有效数字？
#include "step_by_step.hpp"

namespace dnn {

namespace {

Matrix small_weights(std::size_t rows, std::size_t cols, RandomState& rng) {
  Matrix W(rows, cols);
  for (std::size_t n = 0; n < W.size(); ++n) {
    const float draw = rng.randn();
    W.data()[n] = draw * 0.01f;
  }
  return W;
}

}  // namespace

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = small_weights(n_h, n_x, rng);
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = small_weights(n_y, n_h, rng);
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
