// mistake: biases_drawn
// diagnosis (en): The biases are random too.
// question (en): With what do the biases start?
// diagnosis (zh): 偏置也成了随机数。
// question (zh): 偏置的初始值是什么？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters.W1 = rng.randn(n_h, n_x) * 0.01;
  parameters.b1 = rng.randn(n_h, 1) * 0.01;
  parameters.W2 = rng.randn(n_y, n_h) * 0.01;
  parameters.b2 = rng.randn(n_y, 1) * 0.01;
  return parameters;
}

}  // namespace dnn::planar
