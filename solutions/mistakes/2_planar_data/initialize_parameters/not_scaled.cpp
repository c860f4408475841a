// mistake: not_scaled
// diagnosis (en): The weights are 100 times too large: they are the draws themselves.
// question (en): By what is each draw multiplied?
// diagnosis (zh): 权重大了 100 倍，就是抽到的随机数本身。
// question (zh): 每个随机数要乘以多少？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters.W1 = rng.randn(n_h, n_x);
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.W2 = rng.randn(n_y, n_h);
  parameters.b2 = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn::planar
