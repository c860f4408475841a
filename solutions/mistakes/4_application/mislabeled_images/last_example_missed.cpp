// mistake: last_example_missed
// diagnosis (en): The last example is never listed.
// question (en): Which is the last value that i takes in your loop?
// diagnosis (zh): 最后一个样本从不列出。
// question (zh): 循环中 i 的最后一个取值是多少？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i + 1 < Y.cols(); ++i) {
    if (p(0, i) != Y(0, i)) indices.push_back(i);
  }
  return indices;
}

}  // namespace dnn
