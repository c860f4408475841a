// mistake: second_log_missing
// diagnosis (en): An example with label 0 adds a - 1 to the cost, with no logarithm.
// question (en): What does equation 7 do with 1 - a before it is multiplied by 1 - y?
// diagnosis (zh): 标签为 0 的样本对代价的贡献是 a - 1，没有取对数。
// question (zh): 公式 (7) 中，1 - a 在乘以 1 - y 之前还要做什么运算？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * (1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
