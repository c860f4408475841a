// mistake: four_hidden_units
// diagnosis (en): The hidden layer always has 4 units, whatever n_h is.
// question (en): Which argument tells how many hidden units there are?
// diagnosis (zh): 无论 n_h 是多少，隐藏层总是 4 个单元。
// question (zh): 哪个参数能告诉我们隐藏单元的个数？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t /*n_h*/, std::size_t n_y,
                                 RandomState& rng) {
  const std::size_t n_h = 4;
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
