// mistake: accuracy
// diagnosis (en): The cost is the share of right answers, which grows as the network gets better.
// question (en): Which of 0.6 and 0.9 should cost less when y is 1, and do they here?
// diagnosis (zh): 代价成了预测正确的比例，网络越好它反而越大。
// question (zh): 当 y 为 1 时，0.6 和 0.9 哪个代价应当更小？这里又如何？
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
