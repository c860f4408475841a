// mistake: same_draws_twice
// diagnosis (en): W2 begins with the draws of W1: each is drawn from a copy of rng.
// question (en): Does a draw from a copy of rng move rng itself on?
// diagnosis (zh): W2 开头的随机数和 W1 相同：每次都从 rng 的副本中抽取。
// question (zh): 从 rng 的副本中抽取，rng 自己会前进吗？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  RandomState first = rng;
  RandomState second = rng;
  parameters.W1 = first.randn(n_h, n_x) * 0.01;
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.W2 = second.randn(n_y, n_h) * 0.01;
  parameters.b2 = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn::planar
