// mistake: W2_not_scaled
// diagnosis (en): W2 is 100 times too large; W1 is right.
// question (en): Which of the two layers has its weights multiplied by 0.01?
// diagnosis (zh): W2 大了 100 倍，W1 是对的。
// question (zh): 两层中，哪些层的权重要乘以 0.01？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters.W1 = rng.randn(n_h, n_x) * 0.01;
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.W2 = rng.randn(n_y, n_h);
  parameters.b2 = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn::planar
