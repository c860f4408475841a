// mistake: W2_drawn_first
// diagnosis (en): W2 holds the draws that W1 should have: it is drawn first.
// question (en): In which order are the weights drawn?
// diagnosis (zh): 本该属于 W1 的随机数给了 W2：它先抽了。
// question (zh): 两个权重矩阵按什么顺序抽取随机数？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters.W2 = rng.randn(n_y, n_h) * 0.01;
  parameters.W1 = rng.randn(n_h, n_x) * 0.01;
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.b2 = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn::planar
