// mistake: probabilities
// diagnosis (en): The answers are probabilities, not labels.
// question (en): Which two values can a label have?
// diagnosis (zh): 结果是概率，而不是标签。
// question (zh): 标签只能取哪两个值？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  Y_prediction = sigmoid(dot(w.T(), X) + b);
  return Y_prediction;
}

}  // namespace dnn::basics
