// mistake: second_log_of_A2
// diagnosis (en): Both terms take the logarithm of A2.
// question (en): Of what does the second term of equation 6 take the logarithm?
// diagnosis (zh): 两项都取了 A2 的对数。
// question (zh): 公式 (6) 的第二项取的是什么的对数？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(A2);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
