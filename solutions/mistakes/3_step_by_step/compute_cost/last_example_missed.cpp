// mistake: last_example_missed
// diagnosis (en): The last example is missing from the cost.
// question (en): How many losses does equation 7 add up, and how many do you?
// diagnosis (zh): 代价中漏掉了最后一个样本。
// question (zh): 公式 (7) 把几个损失相加？你加了几个？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const std::size_t m = Y.cols();  // number of examples
  double cost = 0;
  for (std::size_t i = 0; i + 1 < m; ++i) {
    cost -= Y(0, i) * std::log(AL(0, i)) + (1 - Y(0, i)) * std::log(1 - AL(0, i));
  }
  return cost / static_cast<double>(m);
}

}  // namespace dnn
