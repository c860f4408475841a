// mistake: channel_first
// diagnosis (en): All red values come first, then all green, then all blue.
// question (en): Which index of a pixel runs fastest in pixels?
// diagnosis (zh): 先是全部红色值，再是全部绿色值，最后是全部蓝色值。
// question (zh): 在 pixels 中，像素的哪个下标变化最快？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      const std::size_t pixel = k / images.channels;
      const std::size_t channel = k % images.channels;
      X(channel * images.height * images.width + pixel, i) = images.pixels[i * n_x + k];
    }
  }
  return X;
}

}  // namespace dnn::basics
