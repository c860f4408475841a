// mistake: Z2_compared
// diagnosis (en): The prediction is 1 only where Z2 is above 0.5: Z2 is compared, not A2.
// question (en): Which A2 belongs to Z2 = 0.5?
// diagnosis (zh): 只有 Z2 大于 0.5 处的预测才是 1：比较的是 Z2，而不是 A2。
// question (zh): Z2 = 0.5 对应的 A2 是多少？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).cache.Z2;
  for (std::size_t i = 0; i < A2.rows(); ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      if (A2(i, j) > 0.5) predictions(i, j) = 1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
