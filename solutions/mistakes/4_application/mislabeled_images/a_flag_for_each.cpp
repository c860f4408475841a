// mistake: a_flag_for_each
// diagnosis (en): There is a 0 or 1 for each example instead of the indices of the wrong ones.
// question (en): How many entries does the result have when nothing is wrong?
// diagnosis (zh): 结果是每个样本的 0 或 1，而不是预测错误的下标。
// question (zh): 如果全部预测正确，结果应该有几项？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    indices.push_back(p(0, i) != Y(0, i) ? 1 : 0);
  }
  return indices;
}

}  // namespace dnn
