// mistake: sum_not_averaged
// diagnosis (en): The cost is the sum of the losses of all examples, not their mean.
// question (en): What stands before the sum in equation 6?
// diagnosis (zh): 代价是所有样本的损失之和，而不是它们的平均值。
// question (zh): 公式 (6) 中，求和号前面的系数是什么？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(1 - A2);
  return -sum(log_likelihood);
}

}  // namespace dnn::planar
