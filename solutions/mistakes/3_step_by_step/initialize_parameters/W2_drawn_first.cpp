// mistake: W2_drawn_first
// diagnosis (en): W2 gets the first draws of rng and W1 those after them.
// question (en): In which order does step_by_step.hpp draw W1 and W2?
// diagnosis (zh): W2 用了 rng 最先抽出的数，W1 用了后面的数。
// question (zh): step_by_step.hpp 规定 W1 和 W2 按什么顺序抽取？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  return parameters;
}

}  // namespace dnn
