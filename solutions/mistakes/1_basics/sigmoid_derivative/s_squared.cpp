// mistake: s_squared
// diagnosis (en): The answer is s^2: the second factor is s, not 1 - s.
// question (en): What should the slope be for a large x, and what do you get?
// diagnosis (zh): 结果是 s^2：第二个因子用了 s，而不是 1 - s。
// question (zh): x 很大时导数应当是多少？你得到多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) {
  const Matrix s = sigmoid(x);
  return s * s;
}

}  // namespace dnn::basics
