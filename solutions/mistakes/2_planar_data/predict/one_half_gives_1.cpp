// mistake: one_half_gives_1
// diagnosis (en): Where A2 is exactly 0.5 the prediction is 1.
// question (en): What does equation 5 say where A2 is exactly 0.5?
// diagnosis (zh): A2 正好为 0.5 时，预测成了 1。
// question (zh): A2 正好为 0.5 时，公式 (5) 的结果是什么？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      if (A2(i, j) >= 0.5) predictions(i, j) = 1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
