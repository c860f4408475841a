// mistake: names_from_0
// diagnosis (en): The layers are numbered from 0: the result holds W0, b0, W1 and b1.
// question (en): Which number does the input have in the legend, and which the first layer?
// diagnosis (zh): 层是从 0 开始编号的：结果里是 W0、b0、W1、b1。
// question (zh): 按符号说明，输入的编号是几？第一层呢？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W0"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b0"] = Matrix::zeros(n_h, 1);
  parameters["W1"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b1"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
