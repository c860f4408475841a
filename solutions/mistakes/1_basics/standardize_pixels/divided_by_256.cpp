// mistake: divided_by_256
// diagnosis (en): The pixels are divided by 256.
// question (en): What is the largest value of a pixel?
// diagnosis (zh): 像素除以了 256。
// question (zh): 一个像素的最大值是多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) { return X / 256; }

}  // namespace dnn::basics
