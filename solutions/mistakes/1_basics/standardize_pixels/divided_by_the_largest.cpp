// mistake: divided_by_the_largest
// diagnosis (en): The pixels are divided by the largest of them, not by 255.
// question (en): What should a dark image become, and what do you get?
// diagnosis (zh): 像素除以了其中的最大值，而不是 255。
// question (zh): 一张很暗的图像应当变成什么样？你得到的呢？
#include <algorithm>

#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) {
  double largest = X(0, 0);
  for (const double pixel : X.values()) largest = std::max(largest, pixel);
  return X / largest;
}

}  // namespace dnn::basics
