// mistake: last_example_missed
// diagnosis (en): The last example is always predicted as 0.
// question (en): Which is the last column of A2?
// diagnosis (zh): 最后一个样本的预测总是 0。
// question (zh): A2 的最后一列是哪一列？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j + 1 < A2.cols(); ++j) {
      if (A2(i, j) > 0.5) predictions(i, j) = 1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
