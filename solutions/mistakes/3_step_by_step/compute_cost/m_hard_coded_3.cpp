// mistake: m_hard_coded_3
// diagnosis (en): The sum of the losses is always divided by 3, whatever the number of examples.
// question (en): Which argument tells how many examples there are?
// diagnosis (zh): 无论有多少个样本，损失之和总是除以 3。
// question (zh): 哪个参数能告诉我们样本的个数？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = 3;  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
