// mistake: one_minus_outside_log
// diagnosis (en): For an example with label 0, the term in the sum of equation 7 is 1 - log(a).
// question (en): Of what is the second logarithm in equation 7 taken?
// diagnosis (zh): 标签为 0 的样本，在公式 (7) 的和式里的项成了 1 - log(a)。
// question (zh): 公式 (7) 中，第二个对数是对什么取的？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * (1 - log(AL));
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
