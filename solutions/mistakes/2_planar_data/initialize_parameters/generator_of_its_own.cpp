// mistake: generator_of_its_own
// diagnosis (en): The weights are those of seed 2, whoever calls: rng is not used.
// question (en): Who chooses the seed: your function or its caller?
// diagnosis (zh): 无论谁调用，权重都来自种子 2：没有使用 rng。
// question (zh): 种子由谁决定：你的函数，还是调用者？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y, RandomState&) {
  Parameters parameters;
  RandomState own(2);
  parameters.W1 = own.randn(n_h, n_x) * 0.01;
  parameters.b1 = Matrix::zeros(n_h, 1);
  parameters.W2 = own.randn(n_y, n_h) * 0.01;
  parameters.b2 = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn::planar
