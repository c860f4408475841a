// mistake: names_from_0
// diagnosis (en): The layers are numbered from 0: the result holds W0, b0, W1 and b1.
// question (en): Which names does step_by_step.hpp give to the parameters of the two layers?
// diagnosis (zh): 层是从 0 开始编号的：结果里是 W0、b0、W1、b1。
// question (zh): step_by_step.hpp 给这两层的参数起了哪些名字？
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
