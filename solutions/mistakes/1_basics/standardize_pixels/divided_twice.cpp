// mistake: divided_twice
// diagnosis (en): The pixels are divided by 255 twice.
// question (en): What should a white pixel become, and what do you get?
// diagnosis (zh): 像素除了两次 255。
// question (zh): 一个白色像素应当变成多少？你得到多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) { return X / 255 / 255; }

}  // namespace dnn::basics
