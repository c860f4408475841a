// mistake: z_above_one_half
// diagnosis (en): The label is 1 where z is above 0.5, not where its sigmoid is.
// question (en): For which z is sigmoid(z) equal to 0.5?
// diagnosis (zh): z 大于 0.5 时标签才是 1，而应当看的是 sigmoid(z)。
// question (zh): z 等于多少时 sigmoid(z) 是 0.5？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = dot(w.T(), X) + b;
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = A(0, i) > 0.5 ? 1 : 0;
  }
  return Y_prediction;
}

}  // namespace dnn::basics
