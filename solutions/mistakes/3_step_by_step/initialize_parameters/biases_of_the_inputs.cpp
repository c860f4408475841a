// mistake: biases_of_the_inputs
// diagnosis (en): b1 has n_x rows and b2 has n_h: one bias for each input of the layer.
// question (en): Does a layer have one bias for each of its inputs or for each of its units?
// diagnosis (zh): b1 有 n_x 行，b2 有 n_h 行：每个输入都有一个偏置。
// question (zh): 一层的偏置是每个输入一个，还是每个单元一个？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_x, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(n_h, 1);
  return parameters;
}

}  // namespace dnn
