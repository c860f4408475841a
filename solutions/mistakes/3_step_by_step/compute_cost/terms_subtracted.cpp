// mistake: terms_subtracted
// diagnosis (en): The examples with label 0 enter the cost with the wrong sign.
// question (en): Which sign joins the two terms of equation 7?
// diagnosis (zh): 标签为 0 的样本以相反的符号计入代价。
// question (zh): 公式 (7) 中，两项之间是什么符号？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) - (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
