// mistake: one_half_is_1
// diagnosis (en): A probability of exactly 0.5 gives the label 1.
// question (en): Is 0.5 greater than 0.5?
// diagnosis (zh): 概率恰好为 0.5 时给出了标签 1。
// question (zh): 0.5 大于 0.5 吗？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = A(0, i) >= 0.5 ? 1 : 0;
  }
  return Y_prediction;
}

}  // namespace dnn::basics
