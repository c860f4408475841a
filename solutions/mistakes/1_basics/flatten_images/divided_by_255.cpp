// mistake: divided_by_255
// diagnosis (en): The pixels are divided by 255 already.
// question (en): Which exercise divides?
// diagnosis (zh): 像素已经除以了 255。
// question (zh): 哪一道练习才要做除法？
#include "basics.hpp"

namespace dnn::basics {

Matrix flatten_images(const Images& images) {
  const std::size_t n_x = images.height * images.width * images.channels;
  Matrix X(n_x, images.count);
  for (std::size_t i = 0; i < images.count; ++i) {
    for (std::size_t k = 0; k < n_x; ++k) {
      X(k, i) = images.pixels[i * n_x + k] / 255.0;
    }
  }
  return X;
}

}  // namespace dnn::basics
