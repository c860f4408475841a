// mistake: float_arithmetic
// diagnosis (en): The cost is computed with only the 7 digits of float, in which 1 - 1e-9 is 1.
// question (en): How many digits does each type in your function keep?
// diagnosis (zh): 代价计算时只有 float 的 7 位有效数字，1 - 1e-9 变成了 1。
// question (zh): 你的函数里，每种数据类型能保留几位有效数字？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const float m = static_cast<float>(Y.cols());  // number of examples
  float cost = 0;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    const float a = static_cast<float>(AL(0, i));
    const float y = static_cast<float>(Y(0, i));
    cost -= y * std::log(a) + (1 - y) * std::log(1 - a);
  }
  return cost / m;
}

}  // namespace dnn
