// mistake: times_m
// diagnosis (en): The cost is m times the sum of the losses.
// question (en): How does equation 7 turn the sum of the m losses into their mean?
// diagnosis (zh): 代价成了损失之和的 m 倍。
// question (zh): 公式 (7) 怎样由 m 个损失之和得到它们的平均值？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -m * sum(log_likelihood);
}

}  // namespace dnn
