// mistake: only_one_minus_y_term
// diagnosis (en): Only the examples with label 0 add to the cost; those with label 1 add nothing.
// question (en): Which terms does one example have in equation 7, and which is not 0 when y is 1?
// diagnosis (zh): 只有标签为 0 的样本计入代价，标签为 1 的样本没有贡献。
// question (zh): 公式 (7) 中，每个样本有哪几项？当 y 为 1 时，哪一项不为 0？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
