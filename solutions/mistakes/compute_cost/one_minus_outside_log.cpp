// mistake: one_minus_outside_log
// diagnosis (en): An example with label 0 counts 1 - log(a) where log(1 - a) belongs.
// question (en): What is inside the second logarithm of equation 7?
// diagnosis (zh): 标签为 0 的样本用的是 1 - log(a)，而公式要求 log(1 - a)。
// question (zh): 公式 (7) 中，第二个对数的括号里是什么？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * (1 - log(AL));
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
