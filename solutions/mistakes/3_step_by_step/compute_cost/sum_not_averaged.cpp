// mistake: sum_not_averaged
// diagnosis (en): The cost is the sum of the losses of all examples, not their mean.
// question (en): What stands before the sum in equation 7?
// diagnosis (zh): 代价是所有样本的损失之和，而不是它们的平均值。
// question (zh): 公式 (7) 中，求和号前面的系数是什么？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -sum(log_likelihood);
}

}  // namespace dnn
