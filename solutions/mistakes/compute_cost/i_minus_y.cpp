// mistake: i_minus_y
// diagnosis (en): The second term has the factor i - y for 1 - y, where i counts the examples.
// question (en): Which value has the factor of the second term when y is 1?
// diagnosis (zh): 第二项的系数成了 i - y（i 是样本序号），而不是 1 - y。
// question (zh): 当 y 为 1 时，第二项的系数应当是多少？
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
