// mistake: biases_drawn
// diagnosis (en): b1 and b2 are small random numbers, drawn after the weights of their layer.
// question (en): Which values do the biases start with, and do they take draws from rng?
// diagnosis (zh): b1 和 b2 是很小的随机数，在该层的权重之后抽取。
// question (zh): 偏置的初始值是什么？它们要从 rng 抽取吗？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = rng.randn(n_h, 1) * 0.01;
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = rng.randn(n_y, 1) * 0.01;
  return parameters;
}

}  // namespace dnn
