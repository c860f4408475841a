// mistake: root_of_the_mean
// diagnosis (en): The rows are divided by the root of the mean of their squares, not of the sum.
// question (en): By what is the sum of the squares divided before the root is taken?
// diagnosis (zh): 每一行除以了平方的平均值的根，而不是平方和的根。
// question (zh): 开方之前，平方和还要除以什么吗？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  Matrix x_norm = sqrt(sum(x * x, 1) / static_cast<double>(x.cols()));
  for (std::size_t i = 0; i < x_norm.rows(); ++i) {
    if (x_norm(i, 0) == 0) x_norm(i, 0) = 1;
  }
  return x / x_norm;
}

}  // namespace dnn::basics
