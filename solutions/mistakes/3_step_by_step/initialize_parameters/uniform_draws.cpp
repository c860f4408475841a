// mistake: uniform_draws
// diagnosis (en): W1 and W2 are uniform draws from 0 to 0.01: no weight is negative.
// question (en): Can a draw of rng.randn be negative, and can one of your draws?
// diagnosis (zh): W1 和 W2 是 0 到 0.01 之间均匀分布的随机数，没有负数。
// question (zh): rng.randn 抽出的数会是负数吗？你抽出的数呢？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.random_sample(n_h, n_x) * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.random_sample(n_y, n_h) * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
