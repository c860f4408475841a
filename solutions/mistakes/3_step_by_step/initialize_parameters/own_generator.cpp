// mistake: own_generator
// diagnosis (en): W1 and W2 are the same for every seed of rng, and nothing is drawn from rng.
// question (en): Which generator does the caller hand to the function?
// diagnosis (zh): 无论 rng 的种子是什么，W1 和 W2 都一样，而且没有从 rng 抽取。
// question (zh): 调用者传给函数的是哪个随机数生成器？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& /*rng*/) {
  RandomState rng(1);
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
