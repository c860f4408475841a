// mistake: a_column
// diagnosis (en): The labels stand in a column, (m, 1).
// question (en): What shape does Y have?
// diagnosis (zh): 标签成了一列，形状为 (m, 1)。
// question (zh): Y 的形状是什么？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = A(0, i) > 0.5 ? 1 : 0;
  }
  return Y_prediction.T();
}

}  // namespace dnn::basics
