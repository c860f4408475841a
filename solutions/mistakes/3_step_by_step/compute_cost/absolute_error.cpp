// mistake: absolute_error
// diagnosis (en): The cost is the mean absolute difference of AL and Y, not the cross-entropy.
// question (en): How large is the loss of equation 7 for a certain and wrong answer?
// diagnosis (zh): 代价成了 AL 与 Y 之差的绝对值的平均，而不是交叉熵。
// question (zh): 对一个十分确定却错误的输出，公式 (7) 的损失有多大？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix losses = maximum(AL - Y, Y - AL);
  return sum(losses) / m;
}

}  // namespace dnn
