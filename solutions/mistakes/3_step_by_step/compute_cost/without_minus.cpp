// mistake: without_minus
// diagnosis (en): The cost has the wrong sign.
// question (en): Is the logarithm of a number between 0 and 1 negative, and may a cost be negative?
// diagnosis (zh): 代价的符号反了。
// question (zh): 0 到 1 之间的数取对数后是负数吗？代价可以是负数吗？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return 1 / m * sum(log_likelihood);
}

}  // namespace dnn
