// mistake: exponential_missing
// diagnosis (en): The entries are x itself divided by the sum of its row, without e^x.
// question (en): What should the softmax of a negative entry be, and what do you get?
// diagnosis (zh): 结果是 x 本身除以所在行的和，没有用到 e^x。
// question (zh): 负数元素的 softmax 应当是什么符号？你得到的呢？
#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) { return x / sum(x, 1); }

}  // namespace dnn::basics
