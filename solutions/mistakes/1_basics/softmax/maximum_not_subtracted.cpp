// mistake: maximum_not_subtracted
// diagnosis (en): The answer is NaN where e^x is infinite, or 0 in a whole row.
// question (en): By what can you divide each e^x of a row and leave the quotients as they are?
// diagnosis (zh): 当 e^x 为无穷大，或整行的 e^x 都为 0 时，结果是 NaN。
// question (zh): 一行中的每个 e^x 除以什么数，比值不变而又不会溢出？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  const Matrix x_exp = exp(x);
  return x_exp / sum(x_exp, 1);
}

}  // namespace dnn::basics
