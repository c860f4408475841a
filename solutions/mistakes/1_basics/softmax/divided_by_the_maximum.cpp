// mistake: divided_by_the_maximum
// diagnosis (en): Each row is divided by its maximum before e^x, not lessened by it.
// question (en): Does e^(x / c) keep the quotients of a row as e^(x - c) does?
// diagnosis (zh): 每一行在取 e^x 之前是除以最大值，而不是减去最大值。
// question (zh): e^(x / c) 能像 e^(x - c) 那样保持一行中的比值不变吗？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  const Matrix x_exp = exp(x / max(x, 1));
  return x_exp / sum(x_exp, 1);
}

}  // namespace dnn::basics
