// mistake: biases_take_draws
// diagnosis (en): b1 and b2 are 0 but use up draws of rng, so W2 gets later draws than it should.
// question (en): How many numbers should the function take from rng altogether?
// diagnosis (zh): b1 和 b2 虽然是 0，却用掉了 rng 的随机数，W2 因此取到了后面的数。
// question (zh): 整个函数一共应当从 rng 取多少个数？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = rng.randn(n_h, 1) * 0;
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = rng.randn(n_y, 1) * 0;
  return parameters;
}

}  // namespace dnn
