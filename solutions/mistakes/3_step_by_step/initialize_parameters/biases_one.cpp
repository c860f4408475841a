// mistake: biases_one
// diagnosis (en): Every bias in b1 and b2 is 1.
// question (en): Which value do the biases start with?
// diagnosis (zh): b1 和 b2 的每个偏置都是 1。
// question (zh): 偏置的初始值是多少？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix(n_h, 1, 1.0);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix(n_y, 1, 1.0);
  return parameters;
}

}  // namespace dnn
