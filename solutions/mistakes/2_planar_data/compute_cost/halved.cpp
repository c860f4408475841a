// mistake: halved
// diagnosis (en): The cost is half of what it should be.
// question (en): What stands before the sum in equation 6?
// diagnosis (zh): 代价只有应有的一半。
// question (zh): 公式 (6) 中，求和号前面的系数是什么？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(1 - A2);
  return -0.5 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
