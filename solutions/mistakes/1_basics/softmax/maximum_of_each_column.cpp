// mistake: maximum_of_each_column
// diagnosis (en): What is subtracted differs within a row, as the maximum of each column does.
// question (en): Why must the number that is subtracted be the same in a whole row?
// diagnosis (zh): 同一行里减去的数各不相同，像是减了每一列的最大值。
// question (zh): 为什么同一行里减去的必须是同一个数？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  const Matrix x_exp = exp(x - max(x, 0));
  return x_exp / sum(x_exp, 1);
}

}  // namespace dnn::basics
