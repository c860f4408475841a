// mistake: columns_normalized
// diagnosis (en): Each column has length 1, not each row.
// question (en): Along which axis is the norm of a row summed?
// diagnosis (zh): 每一列的长度是 1，而不是每一行。
// question (zh): 求一行的范数时，沿哪个轴求和？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  Matrix x_norm = sqrt(sum(x * x, 0));
  for (std::size_t j = 0; j < x_norm.cols(); ++j) {
    if (x_norm(0, j) == 0) x_norm(0, j) = 1;
  }
  return x / x_norm;
}

}  // namespace dnn::basics
