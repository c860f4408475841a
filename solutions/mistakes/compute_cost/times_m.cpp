// mistake: times_m
// diagnosis (en): The cost is the sum of the losses times m; it should shrink to their mean.
// question (en): What is the mean of m numbers?
// diagnosis (zh): 代价是损失之和再乘以 m，而不是它们的平均值。
// question (zh): m 个数的平均值怎样计算？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -m * sum(log_likelihood);
}

}  // namespace dnn
