// mistake: colours_reversed
// diagnosis (en): The colours of each pixel stand in reverse order: blue, green, red.
// question (en): In which order do the channels of a pixel lie?
// diagnosis (zh): 每个像素的颜色顺序反了：蓝、绿、红。
// question (zh): 一个像素的各个通道按什么顺序排列？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      const std::size_t channel = k % images.channels;
      X(k - channel + (images.channels - 1 - channel), i) = images.pixels[i * n_x + k];
    }
  }
  return X;
}

}  // namespace dnn::basics
