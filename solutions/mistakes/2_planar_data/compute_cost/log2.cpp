// mistake: log2
// diagnosis (en): The cost is in bits: the logarithm is to base 2.
// question (en): Which logarithm does equation 6 mean?
// diagnosis (zh): 代价以比特为单位：对数以 2 为底。
// question (zh): 公式 (6) 中的对数以什么为底？
#include <cmath>

#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(1 - A2);
  return -1 / m * sum(log_likelihood) / std::log(2.0);
}

}  // namespace dnn::planar
