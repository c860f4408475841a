// mistake: labels_exchanged
// diagnosis (en): Each example has the loss of the other label: the cost falls as AL leaves Y.
// question (en): When y is 1, which of log(a) and log(1 - a) is left in equation 7?
// diagnosis (zh): 每个样本都按相反的标签计算损失：AL 离 Y 越远，代价反而越小。
// question (zh): 当 y 为 1 时，公式 (7) 中剩下的是 log(a) 还是 log(1 - a)？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(1 - AL) + (1 - Y) * log(AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
