// mistake: terms_subtracted
// diagnosis (en): The second term is subtracted from the first.
// question (en): Which sign stands between the two terms of equation 6?
// diagnosis (zh): 第一项减去了第二项。
// question (zh): 公式 (6) 的两项之间是什么符号？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(A2) - (1 - Y) * log(1 - A2);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
