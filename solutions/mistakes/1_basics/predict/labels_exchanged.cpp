// mistake: labels_exchanged
// diagnosis (en): The labels are exchanged: 0 where the probability is above 0.5.
// question (en): Of which label is a the probability?
// diagnosis (zh): 标签反了：概率大于 0.5 时给出了 0。
// question (zh): a 是哪个标签的概率？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = A(0, i) > 0.5 ? 0 : 1;
  }
  return Y_prediction;
}

}  // namespace dnn::basics
