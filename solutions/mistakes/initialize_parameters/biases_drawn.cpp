// mistake: biases_drawn
// diagnosis (en): b1 and b2 are small random numbers, drawn after the weights of their layer.
// question (en): The weights already make the units differ: what is left for the biases to do?
// diagnosis (zh): 偏置 b1 和 b2 是随机数，在该层的权重之后抽取。
// question (zh): 权重已经使各单元不同，偏置还需要是随机的吗？
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
