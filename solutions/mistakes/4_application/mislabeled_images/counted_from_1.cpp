// mistake: counted_from_1
// diagnosis (en): The examples are counted from 1.
// question (en): Which index does C++ give to the first column?
// diagnosis (zh): 样本从 1 开始编号。
// question (zh): 在 C++ 中，第一列的下标是多少？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    if (p(0, i) != Y(0, i)) indices.push_back(i + 1);
  }
  return indices;
}

}  // namespace dnn
