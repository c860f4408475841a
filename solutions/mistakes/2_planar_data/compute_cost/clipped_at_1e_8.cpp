// mistake: clipped_at_1e_8
// diagnosis (en): The cost stops growing where A2 comes within 1e-8 of 0 or 1.
// question (en): What is the loss when a is 1e-9 and y is 1, and what do you get?
// diagnosis (zh): 当 A2 与 0 或 1 的距离小于 1e-8 时，代价就不再增大。
// question (zh): a 为 1e-9、y 为 1 时，损失应当是多少？你得到多少？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(maximum(1e-8, A2)) + (1 - Y) * log(maximum(1e-8, 1 - A2));
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
