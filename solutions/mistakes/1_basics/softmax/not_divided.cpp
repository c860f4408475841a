// mistake: not_divided
// diagnosis (en): The entries are not divided by the sum of their row.
// question (en): What should each row add up to, and what do you get?
// diagnosis (zh): 元素没有除以所在行的和。
// question (zh): 每一行的和应当是多少？你得到多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) { return exp(x - max(x, 1)); }

}  // namespace dnn::basics
