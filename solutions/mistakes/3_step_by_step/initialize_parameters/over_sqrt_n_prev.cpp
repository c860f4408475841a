// mistake: over_sqrt_n_prev
// diagnosis (en): W1 and W2 hold the draws divided by the root of their layer's number of inputs.
// question (en): Does the factor of this function depend on the sizes of the layers?
// diagnosis (zh): W1 和 W2 是抽出的随机数除以该层输入个数的平方根。
// question (zh): 这个函数的系数与各层的大小有关吗？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

Parameters initialize_parameters(std::size_t n_x, std::size_t n_h, std::size_t n_y,
                                 RandomState& rng) {
  Parameters parameters;
  parameters["W1"] = rng.randn(n_h, n_x) / std::sqrt(static_cast<double>(n_x));
  parameters["b1"] = Matrix::zeros(n_h, 1);
  parameters["W2"] = rng.randn(n_y, n_h) / std::sqrt(static_cast<double>(n_h));
  parameters["b2"] = Matrix::zeros(n_y, 1);
  return parameters;
}

}  // namespace dnn
