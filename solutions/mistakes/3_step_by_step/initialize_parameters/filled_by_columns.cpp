// mistake: filled_by_columns
// diagnosis (en): The draws fill W1 and W2 column by column.
// question (en): Which entry of W1 does the second draw of rng go to?
// diagnosis (zh): 抽出的随机数是按列填入 W1 和 W2 的。
// question (zh): rng 抽出的第二个数应当放在 W1 的哪个位置？
#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_x, n_h).T() * 0.01;
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_h, n_y).T() * 0.01;
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
