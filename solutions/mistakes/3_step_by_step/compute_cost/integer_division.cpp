// mistake: integer_division
// diagnosis (en): The cost is 0 as soon as there is more than one example.
// question (en): What is 1 / 2 in C++ when both are whole numbers?
// diagnosis (zh): 只要样本多于一个，代价就变成 0。
// question (zh): 在 C++ 中，两个整数相除，1 / 2 等于多少？
#include "step_by_step.hpp"

namespace dnn {

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const int m = static_cast<int>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(AL) + (1 - Y) * log(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
