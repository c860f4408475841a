// mistake: x_taken_for_s
// diagnosis (en): The answer is x (1 - x).
// question (en): The slope is s (1 - s): what is s?
// diagnosis (zh): 结果是 x (1 - x)。
// question (zh): 导数是 s (1 - s)，其中的 s 是什么？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) { return x * (1 - x); }

}  // namespace dnn::basics
