// mistake: without_minus
// diagnosis (en): The cost has the wrong sign: it is negative.
// question (en): Which sign has the logarithm of a probability, and which must a cost have?
// diagnosis (zh): 代价的符号反了，成了负数。
// question (zh): 概率的对数是什么符号？代价应当是什么符号？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(1 - A2);
  return 1 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
