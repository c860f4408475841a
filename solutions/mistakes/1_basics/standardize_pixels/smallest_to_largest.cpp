// mistake: smallest_to_largest
// diagnosis (en): The smallest pixel becomes 0 and the largest 1, whatever they are.
// question (en): What should an image without a black pixel become, and what do you get?
// diagnosis (zh): 不管是多少，最小的像素变成了 0，最大的变成了 1。
// question (zh): 没有黑色像素的图像应当变成什么样？你得到的呢？
#include <algorithm>

#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) {
  double smallest = X(0, 0);
  double largest = X(0, 0);
  for (const double pixel : X.values()) {
    smallest = std::min(smallest, pixel);
    largest = std::max(largest, pixel);
  }
  return (X - smallest) / (largest - smallest);
}

}  // namespace dnn::basics
