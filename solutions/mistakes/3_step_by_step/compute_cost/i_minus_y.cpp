// mistake: i_minus_y
// diagnosis (en): The second term of example i has the factor i - y.
// question (en): Which factor does the second term of equation 7 have, and what is it when y is 1?
// diagnosis (zh): 第 i 个样本的第二项，系数成了 i - y。
// question (zh): 公式 (7) 第二项的系数是什么？当 y 为 1 时，它等于多少？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const std::size_t m = Y.cols();  // number of examples
  double cost = 0;
  for (std::size_t i = 1; i <= m; ++i) {
    const double a = AL(0, i - 1);
    const double y = Y(0, i - 1);
    cost -= y * std::log(a) + (static_cast<double>(i) - y) * std::log(1 - a);
  }
  return cost / static_cast<double>(m);
}

}  // namespace dnn
