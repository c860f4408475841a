// mistake: weights_zero
// diagnosis (en): Every weight in W1 and W2 is 0, and nothing is drawn from rng.
// question (en): If all units of a layer start with equal weights, can they become different?
// diagnosis (zh): W1 和 W2 的每个权重都是 0，没有从 rng 抽取任何随机数。
// question (zh): 同一层的单元若以相同的权重开始，以后会变得不同吗？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& /*rng*/) {
  Parameters parameters;
  parameters["W1"] = Matrix::zeros(n_h, n_x);
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = Matrix::zeros(n_y, n_h);
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
