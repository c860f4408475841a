// mistake: unchanged
// diagnosis (en): The pixels are what they were.
// question (en): Between which bounds shall the numbers lie?
// diagnosis (zh): 像素没有任何变化。
// question (zh): 结果应当在什么范围之内？
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) { return X; }

}  // namespace dnn::basics
