// mistake: sum_of_absolute_values
// diagnosis (en): The rows are divided by the sum of their absolute values.
// question (en): Which norm is the Euclidean one?
// diagnosis (zh): 每一行除以了绝对值之和。
// question (zh): 欧几里得范数是怎样定义的？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  Matrix x_norm = sum(maximum(x, -x), 1);
  for (std::size_t i = 0; i < x_norm.rows(); ++i) {
    if (x_norm(i, 0) == 0) x_norm(i, 0) = 1;
  }
  return x / x_norm;
}

}  // namespace dnn::basics
