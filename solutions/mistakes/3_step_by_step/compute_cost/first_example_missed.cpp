// mistake: first_example_missed
// diagnosis (en): The first example is missing from the cost.
// question (en): Which index does the first column of Y have in C++?
// diagnosis (zh): 代价中漏掉了第一个样本。
// question (zh): 在 C++ 中，Y 的第一列的下标是多少？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const std::size_t m = Y.cols();  // number of examples
  double cost = 0;
  for (std::size_t i = 1; i < m; ++i) {
    cost -= Y(0, i) * std::log(AL(0, i)) + (1 - Y(0, i)) * std::log(1 - AL(0, i));
  }
  return cost / static_cast<double>(m);
}

}  // namespace dnn
