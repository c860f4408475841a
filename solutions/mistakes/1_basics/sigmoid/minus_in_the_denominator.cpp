// mistake: minus_in_the_denominator
// diagnosis (en): The answer is 1 / (1 - e^(-x)), infinite at 0.
// question (en): Which two terms does the denominator add up?
// diagnosis (zh): 结果是 1 / (1 - e^(-x))，在 0 处为无穷大。
// question (zh): 分母是哪两项相加？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) { return 1 / (1 - exp(-x)); }

}  // namespace dnn::basics
