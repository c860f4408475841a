// mistake: bias_forgotten
// diagnosis (en): b has no effect on the labels.
// question (en): Which terms does equation 1 add up?
// diagnosis (zh): b 对标签不起作用。
// question (zh): 公式 (1) 是哪几项相加？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = sigmoid(dot(w.T(), X));
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = A(0, i) > 0.5 ? 1 : 0;
  }
  return Y_prediction;
}

}  // namespace dnn::basics
