// mistake: epsilon_1e_8_added
// diagnosis (en): 1e-8 is added inside the logarithms, so the cost is too small near AL = 0 and 1.
// question (en): What is the loss when a is 1e-9 and y is 1, and what do you get?
// diagnosis (zh): 对数里多加了 1e-8，AL 接近 0 或 1 处代价偏小。
// question (zh): a 为 1e-9、y 为 1 时，损失应当是多少？你得到多少？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL + 1e-8) + (1 - Y) * log(1 - AL + 1e-8);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
