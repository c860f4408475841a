// mistake: one_byte_further
// diagnosis (en): Column i begins i numbers after the first, not i images.
// question (en): How many numbers does one image take in pixels?
// diagnosis (zh): 第 i 列只从第一张图像后移了 i 个数，而不是 i 张图像。
// question (zh): 一张图像在 pixels 中占多少个数？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      X(k, i) = images.pixels[i + k];
    }
  }
  return X;
}

}  // namespace dnn::basics
