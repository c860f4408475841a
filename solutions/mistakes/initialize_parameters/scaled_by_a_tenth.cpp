// mistake: scaled_by_a_tenth
// diagnosis (en): W1 and W2 are ten times too large.
// question (en): How large are the weights of section 3.1, compared with the draws?
// diagnosis (zh): 权重 W1 和 W2 都大了十倍。
// question (zh): 按 3.1 节，权重与抽出的随机数相比应当有多大？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) * 0.1;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) * 0.1;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
