// mistake: scale_rounds_to_zero
// diagnosis (en): Every weight in W1 and W2 is 0, although the draws for them are used up.
// question (en): Which value does your factor have once the computer has worked it out?
// diagnosis (zh): 随机数虽然都抽了，权重 W1 和 W2 却全部是 0。
// question (zh): 计算机算出来的系数究竟等于多少？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * (1 / 100);
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * (1 / 100);
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
