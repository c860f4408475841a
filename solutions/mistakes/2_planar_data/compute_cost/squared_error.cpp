// mistake: squared_error
// diagnosis (en): The cost is the mean squared error, not the cross-entropy.
// question (en): How large is the loss of equation 6 for a certain and wrong answer?
// diagnosis (zh): 代价成了均方误差，而不是交叉熵。
// question (zh): 对一个十分确定却错误的输出，公式 (6) 的损失有多大？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix difference = A2 - Y;
  return 1 / m * sum(difference * difference);
}

}  // namespace dnn::planar
