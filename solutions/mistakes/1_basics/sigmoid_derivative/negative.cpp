// mistake: negative
// diagnosis (en): The sign is wrong: the answer is s (s - 1).
// question (en): Does the sigmoid rise or fall?
// diagnosis (zh): 符号反了：结果是 s (s - 1)。
// question (zh): sigmoid 是上升的还是下降的？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) {
  const Matrix s = sigmoid(x);
  return s * (s - 1);
}

}  // namespace dnn::basics
