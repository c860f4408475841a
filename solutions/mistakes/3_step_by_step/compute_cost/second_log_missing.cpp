// mistake: second_log_missing
// diagnosis (en): The loss of an example with label 0 is a - 1, without a logarithm.
// question (en): By what does equation 7 multiply the factor 1 - y?
// diagnosis (zh): 标签为 0 的样本，损失成了 a - 1，没有取对数。
// question (zh): 公式 (7) 中，与系数 1 - y 相乘的是什么？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * (1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
