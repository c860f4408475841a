// mistake: hyperbolic_tangent
// diagnosis (en): The answer is tanh(x), which lies between -1 and 1.
// question (en): What should sigmoid(0) be, and what do you get?
// diagnosis (zh): 结果是 tanh(x)，它的值在 -1 和 1 之间。
// question (zh): sigmoid(0) 应当是多少？你得到多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) { return tanh(x); }

}  // namespace dnn::basics
