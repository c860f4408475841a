// mistake: first_image_everywhere
// diagnosis (en): Every column holds the first image.
// question (en): Where in pixels does image i begin?
// diagnosis (zh): 每一列都是第一张图像。
// question (zh): 第 i 张图像在 pixels 中从哪里开始？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      X(k, i) = images.pixels[k];
    }
  }
  return X;
}

}  // namespace dnn::basics
