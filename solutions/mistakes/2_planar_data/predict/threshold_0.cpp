// mistake: threshold_0
// diagnosis (en): Every prediction is 1 where A2 is above 0, which is nearly everywhere.
// question (en): With which number does equation 5 compare A2?
// diagnosis (zh): 只要 A2 大于 0，预测就是 1，几乎处处如此。
// question (zh): 公式 (5) 把 A2 和哪个数比较？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      if (A2(i, j) > 0) predictions(i, j) = 1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
