// mistake: probabilities
// diagnosis (en): The predictions are the probabilities A2 themselves.
// question (en): Which two values can a prediction have?
// diagnosis (zh): 预测值就是概率 A2 本身。
// question (zh): 预测值只能取哪两个值？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      predictions(i, j) = A2(i, j);
    }
  }
  return predictions;
}

}  // namespace dnn::planar
