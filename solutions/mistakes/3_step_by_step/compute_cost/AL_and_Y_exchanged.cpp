// mistake: AL_and_Y_exchanged
// diagnosis (en): The cost is infinite, as it is when the logarithms of Y and 1 - Y are taken.
// question (en): Of what does equation 7 take the logarithms?
// diagnosis (zh): 代价为无穷大，就像对 Y 和 1 - Y 取了对数一样。
// question (zh): 公式 (7) 对哪些量取对数？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = AL * log(Y) + (1 - AL) * log(1 - Y);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
