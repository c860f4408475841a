// mistake: reshaped_without_transpose
// diagnosis (en): The images are mixed, as images.reshape(-1, count) without .T does.
// question (en): Which images do the first numbers of pixels belong to, and where do they end in X?
// diagnosis (zh): 不同图像的像素混在了一起，就像用了 images.reshape(-1, count) 却没有 .T。
// question (zh): pixels 开头的那些数属于哪一张图像？它们在 X 中到了哪里？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      X(k, i) = images.pixels[k * images.count + i];
    }
  }
  return X;
}

}  // namespace dnn::basics
