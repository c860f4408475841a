// mistake: without_minus
// diagnosis (en): The cost has the wrong sign: it is negative.
// question (en): Which sign has the logarithm of a number below 1, and which should a cost have?
// diagnosis (zh): 代价的符号反了，得到的是负数。
// question (zh): 0 到 1 之间的数取对数后是正还是负？代价应当是正还是负？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return 1 / m * sum(log_likelihood);
}

}  // namespace dnn
