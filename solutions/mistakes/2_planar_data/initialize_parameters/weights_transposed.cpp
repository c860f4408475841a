// mistake: weights_transposed
// diagnosis (en): W1 has shape (n_x, n_h), W2 has (n_h, n_y).
// question (en): Which number of rows must W1 have so that W1 X has n_h rows?
// diagnosis (zh): W1 的形状成了 (n_x, n_h)，W2 的成了 (n_h, n_y)。
// question (zh): 要让 W1 X 有 n_h 行，W1 应该有几行？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters.W1 = rng.randn(n_x, n_h) * 0.01;
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.W2 = rng.randn(n_h, n_y) * 0.01;
  parameters.b2 = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn::planar
