// mistake: reseeded
// diagnosis (en): rng starts anew from seed 1, so W1 and W2 are the same for every seed.
// question (en): Who chooses the seed: this function or its caller?
// diagnosis (zh): rng 重新从种子 1 开始，无论调用者选什么种子，W1 和 W2 都一样。
// question (zh): 种子由谁来定：这个函数，还是它的调用者？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  rng.seed(1);
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
