// mistake: one_minus_s
// diagnosis (en): The answer is 1 - s: the factor s is missing.
// question (en): Which two factors does the slope have?
// diagnosis (zh): 结果是 1 - s：少了因子 s。
// question (zh): 导数是哪两个因子的乘积？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) { return 1 - sigmoid(x); }

}  // namespace dnn::basics
