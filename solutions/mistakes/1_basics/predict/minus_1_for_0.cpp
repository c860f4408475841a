// mistake: minus_1_for_0
// diagnosis (en): The labels are -1 and 1.
// question (en): Which two values do the labels in Y have?
// diagnosis (zh): 标签成了 -1 和 1。
// question (zh): Y 中的标签取哪两个值？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = A(0, i) > 0.5 ? 1 : -1;
  }
  return Y_prediction;
}

}  // namespace dnn::basics
