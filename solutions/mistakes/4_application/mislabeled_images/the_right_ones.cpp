// mistake: the_right_ones
// diagnosis (en): The examples that are predicted right are listed.
// question (en): When is a prediction wrong: when p and Y agree or when they differ?
// diagnosis (zh): 列出的是预测正确的样本。
// question (zh): p 和 Y 相同还是不同，才算预测错误？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    if (p(0, i) == Y(0, i)) indices.push_back(i);
  }
  return indices;
}

}  // namespace dnn
