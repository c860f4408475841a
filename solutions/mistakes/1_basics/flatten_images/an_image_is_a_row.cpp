// mistake: an_image_is_a_row
// diagnosis (en): Each image is a row, not a column.
// question (en): What shape does X have, and where does an example stand in it?
// diagnosis (zh): 每张图像成了一行，而不是一列。
// question (zh): X 的形状是什么？一个样本在 X 中占哪里？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      X(k, i) = images.pixels[i * n_x + k];
    }
  }
  return X.T();
}

}  // namespace dnn::basics
