// mistake: columns_become_nan
// diagnosis (en): Each column has length 1, not each row; a column of zeros becomes NaN.
// question (en): Along which axis is the norm of a row summed?
// diagnosis (zh): 每一列的长度是 1，而不是每一行；全为 0 的列变成了 NaN。
// question (zh): 求一行的范数时，沿哪个轴求和？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  const Matrix x_norm = sqrt(sum(x * x, 0));
  return x / x_norm;
}

}  // namespace dnn::basics
