// mistake: the_first_only
// diagnosis (en): Only the first wrong example is listed.
// question (en): What does your loop do after it has found one?
// diagnosis (zh): 只列出了第一个预测错误的样本。
// question (zh): 找到一个之后，你的循环做什么？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    if (indices.empty() && p(0, i) != Y(0, i)) indices.push_back(i);
  }
  return indices;
}

}  // namespace dnn
