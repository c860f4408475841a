// mistake: scale_rounds_to_zero
// diagnosis (en): Every weight in W1 and W2 is 0, although the draws for them are used up.
// question (en): Which value does the factor have in your code, and which type?
// diagnosis (zh): 随机数虽然抽了，W1 和 W2 的每个权重却都是 0。
// question (zh): 你的代码里，系数的值是多少？它是什么类型？
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
