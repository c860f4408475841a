// mistake: accuracy
// diagnosis (en): The cost is the share of right answers, which grows as the network gets better.
// question (en): When y is 1, which should cost less, a = 0.6 or a = 0.9, and what do you get?
// diagnosis (zh): 代价成了预测正确的比例，网络越好它反而越大。
// question (zh): 当 y 为 1 时，a = 0.6 和 a = 0.9 哪个代价应当更小？你得到的呢？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const std::size_t m = Y.cols();  // number of examples
  double cost = 0;
  for (std::size_t i = 0; i < m; ++i) {
    const double prediction = AL(0, i) > 0.5 ? 1 : 0;
    if (prediction == Y(0, i)) cost += 1;
  }
  return cost / static_cast<double>(m);
}

}  // namespace dnn
