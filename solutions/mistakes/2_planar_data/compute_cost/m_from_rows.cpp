// mistake: m_from_rows
// diagnosis (en): The cost is not divided by m but by the number of rows of Y, which is 1.
// question (en): Which side of Y counts the examples?
// diagnosis (zh): 代价除以的不是 m，而是 Y 的行数，也就是 1。
// question (zh): Y 的哪一个维度表示样本的个数？
// same as: sum_not_averaged
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.rows());  // number of examples
  const Matrix log_likelihood = Y * log(A2) + (1 - Y) * log(1 - A2);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
