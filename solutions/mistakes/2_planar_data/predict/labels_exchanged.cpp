// mistake: labels_exchanged
// diagnosis (en): 0 and 1 are exchanged: the prediction is 0 where A2 > 0.5.
// question (en): Of which label is A2 the probability?
// diagnosis (zh): 0 和 1 互换了：A2 > 0.5 处的预测成了 0。
// question (zh): A2 是哪个标签的概率？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      predictions(i, j) = A2(i, j) > 0.5 ? 0 : 1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
