// mistake: second_log_of_AL
// diagnosis (en): The term with 1 - Y takes the logarithm of AL, not of 1 - AL.
// question (en): Of what does equation 7 take the logarithm where the label is 0?
// diagnosis (zh): 含 1 - Y 的一项取了 AL 的对数，而不是 1 - AL 的对数。
// question (zh): 标签为 0 时，公式 (7) 对什么取对数？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
