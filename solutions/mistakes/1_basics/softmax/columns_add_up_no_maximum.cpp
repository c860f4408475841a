// mistake: columns_add_up_no_maximum
// diagnosis (en): Each column adds up to 1, not each row; entries far from 0 can give NaN.
// question (en): What should the first row add up to, and which e^x is too large for a double?
// diagnosis (zh): 每一列的和是 1，而不是每一行；离 0 很远的元素可能得到 NaN。
// question (zh): 第一行的和应当是多少？哪些 e^x 大到 double 放不下？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  const Matrix x_exp = exp(x);
  return x_exp / sum(x_exp, 0);
}

}  // namespace dnn::basics
