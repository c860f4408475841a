// mistake: one_missing
// diagnosis (en): The answer is 1 / e^(-x), without the 1 of the denominator.
// question (en): What should sigmoid(0) be, and what do you get?
// diagnosis (zh): 结果是 1 / e^(-x)，分母里少了 1。
// question (zh): sigmoid(0) 应当是多少？你得到多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) { return 1 / exp(-x); }

}  // namespace dnn::basics
