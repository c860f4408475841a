// mistake: not_inverted
// diagnosis (en): The answer is 1 + e^(-x), the denominator alone.
// question (en): Between which bounds do the values of a sigmoid lie?
// diagnosis (zh): 结果是 1 + e^(-x)，只有分母。
// question (zh): sigmoid 的值在什么范围之内？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) { return 1 + exp(-x); }

}  // namespace dnn::basics
