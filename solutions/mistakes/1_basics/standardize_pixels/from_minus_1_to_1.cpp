// mistake: from_minus_1_to_1
// diagnosis (en): The numbers run from -1 to 1.
// question (en): What should a black pixel become, and what do you get?
// diagnosis (zh): 结果的范围是 -1 到 1。
// question (zh): 一个黑色像素应当变成多少？你得到多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) { return X / 127.5 - 1; }

}  // namespace dnn::basics
