// mistake: only_one_minus_y_term
// diagnosis (en): Only examples with label 0 count: the first term is missing.
// question (en): What does equation 6 add for an example whose label is 1?
// diagnosis (zh): 只计入了标签为 0 的样本，缺少第一项。
// question (zh): 标签为 1 的样本，在公式 (6) 中贡献哪一项？
#include "planar_data.hpp"

namespace dnn::planar {

double compute_cost(const Matrix& A2, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = (1 - Y) * log(1 - A2);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn::planar
