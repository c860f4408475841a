// mistake: infinite_over_infinite
// diagnosis (en): For a large x the answer is NaN, as e^x / (1 + e^x) is.
// question (en): What is e^800 as a double, and that divided by itself plus 1?
// diagnosis (zh): x 很大时结果是 NaN，就像 e^x / (1 + e^x) 那样。
// question (zh): e^800 存成 double 是多少？它除以自己加 1 呢？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) {
  const Matrix e = exp(x);
  return e / (1 + e);
}

}  // namespace dnn::basics
