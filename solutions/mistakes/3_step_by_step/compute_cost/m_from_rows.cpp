// mistake: m_from_rows
// diagnosis (en): The cost is m times the mean of the losses.
// question (en): Which axis of Y counts the examples, and how many rows does Y have?
// diagnosis (zh): 代价是各样本损失平均值的 m 倍。
// question (zh): Y 的哪一维表示样本个数？Y 有几行？
// same as: sum_not_averaged
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.rows());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
