// mistake: minus_1_for_0
// diagnosis (en): Where the prediction should be 0 it is -1.
// question (en): Which two values can a prediction have?
// diagnosis (zh): 应当为 0 的预测成了 -1。
// question (zh): 预测值只能取哪两个值？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      predictions(i, j) = A2(i, j) > 0.5 ? 1 : -1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
