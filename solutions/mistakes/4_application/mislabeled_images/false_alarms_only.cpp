// mistake: false_alarms_only
// diagnosis (en): Only wrong answers of 1 are listed; a cat that was missed is not.
// question (en): In which two ways can a prediction be wrong?
// diagnosis (zh): 只列出了误判为 1 的样本，漏掉了把 1 判成 0 的样本。
// question (zh): 预测错误有哪两种情况？
#include "application.hpp"

namespace dnn {

std::vector<std::size_t> mislabeled_images(const Matrix& p, const Matrix& Y) {
  if (p.shape() != Y.shape()) {
    throw ShapeError("mislabeled_images: p " + to_string(p.shape()) + " and Y " +
                     to_string(Y.shape()) + " differ in shape");
  }
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < Y.cols(); ++i) {
    if (p(0, i) > Y(0, i)) indices.push_back(i);
  }
  return indices;
}

}  // namespace dnn
