// mistake: last_first
// diagnosis (en): The indices stand in falling order.
// question (en): With which column does your loop begin?
// diagnosis (zh): 下标按从大到小排列。
// question (zh): 你的循环从哪一列开始？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    if (p(0, i) != Y(0, i)) indices.insert(indices.begin(), i);
  }
  return indices;
}

}  // namespace dnn
