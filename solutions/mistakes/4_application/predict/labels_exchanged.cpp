// mistake: labels_exchanged
// diagnosis (en): 0 and 1 are exchanged: a small probability gives 1.
// question (en): Of which label is AL the probability?
// diagnosis (zh): 0 和 1 颠倒了：概率小的反而预测为 1。
// question (zh): AL 是哪个标签的概率？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i < AL.cols(); ++i) p(0, i) = AL(0, i) < 0.5 ? 1 : 0;
  return p;
}

}  // namespace dnn
