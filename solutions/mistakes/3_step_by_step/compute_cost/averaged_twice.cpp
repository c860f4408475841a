// mistake: averaged_twice
// diagnosis (en): The cost is divided by m twice.
// question (en): How often does m occur in equation 7?
// diagnosis (zh): 代价除了两次 m。
// question (zh): 公式 (7) 中，m 出现了几次？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood) / m;
}

}  // namespace dnn
