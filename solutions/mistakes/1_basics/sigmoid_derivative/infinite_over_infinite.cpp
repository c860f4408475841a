// mistake: infinite_over_infinite
// diagnosis (en): For a very negative x the answer is NaN, as e^(-x) / (1 + e^(-x))^2 is.
// question (en): What is e^800 as a double, and that divided by its own square?
// diagnosis (zh): x 为很大的负数时结果是 NaN，就像 e^(-x) / (1 + e^(-x))^2 那样。
// question (zh): e^800 存成 double 是多少？它除以自己的平方呢？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) {
  const Matrix e = exp(-x);
  return e / ((1 + e) * (1 + e));
}

}  // namespace dnn::basics
