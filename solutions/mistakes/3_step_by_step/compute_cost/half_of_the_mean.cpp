// mistake: half_of_the_mean
// diagnosis (en): The cost is half of the right one, as if it were divided by 2m.
// question (en): By what does equation 7 divide the sum?
// diagnosis (zh): 代价只有正确值的一半，相当于除以了 2m。
// question (zh): 公式 (7) 中，和式要除以什么？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -1 / (2 * m) * sum(log_likelihood);
}

}  // namespace dnn
