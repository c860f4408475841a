// mistake: column_by_column
// diagnosis (en): The pixels stand column by column, not row by row.
// question (en): Which two pixels of an image are neighbours in pixels?
// diagnosis (zh): 像素是逐列排列的，而不是逐行。
// question (zh): 在 pixels 中，一张图像的哪两个像素是相邻的？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      const std::size_t channel = k % images.channels;
      const std::size_t column = k / images.channels % images.width;
      const std::size_t row = k / images.channels / images.width;
      X((column * images.height + row) * images.channels + channel, i) = images.pixels[i * n_x + k];
    }
  }
  return X;
}

}  // namespace dnn::basics
