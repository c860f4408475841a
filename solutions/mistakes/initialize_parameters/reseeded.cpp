// mistake: reseeded
// diagnosis (en): rng starts anew from seed 1, so every seed gives the same W1 and W2.
// question (en): Who chooses the seed: this function or the one that calls it?
// diagnosis (zh): rng 被重新设成种子 1，无论调用者选什么种子，W1、W2 都一样。
// question (zh): 种子由谁来定：这个函数，还是调用它的一方？
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
