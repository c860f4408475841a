// mistake: largest_absolute_value
// diagnosis (en): The rows are divided by their largest absolute value.
// question (en): Which norm is the Euclidean one?
// diagnosis (zh): 每一行除以了其中最大的绝对值。
// question (zh): 欧几里得范数是怎样定义的？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  Matrix x_norm = max(maximum(x, -x), 1);
  for (std::size_t i = 0; i < x_norm.rows(); ++i) {
    if (x_norm(i, 0) == 0) x_norm(i, 0) = 1;
  }
  return x / x_norm;
}

}  // namespace dnn::basics
