// mistake: columns_add_up_less_row_maximum
// diagnosis (en): Each column adds up to 1, not each row; the maximum is that of the row.
// question (en): Along which axis does the softmax sum?
// diagnosis (zh): 每一列的和是 1，而不是每一行；减去的最大值是各行的。
// question (zh): softmax 沿哪个轴求和？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  const Matrix x_exp = exp(x - max(x, 1));
  return x_exp / sum(x_exp, 0);
}

}  // namespace dnn::basics
