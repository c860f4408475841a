// mistake: only_the_first_row
// diagnosis (en): Only the first output is predicted; the others stay 0.
// question (en): How many rows does A2 have?
// diagnosis (zh): 只预测了第一个输出，其余的都是 0。
// question (zh): A2 有几行？
#include "planar_data.hpp"

namespace dnn::planar {

Matrix predict(const Parameters& parameters, const Matrix& X) {
  Matrix predictions(parameters.W2.rows(), X.cols());  // zeros, shape (n_y, m)
  const Matrix A2 = forward_propagation(X, parameters).A2;
  for (std::size_t i = 0; i < 1; ++i) {
    for (std::size_t j = 0; j < A2.cols(); ++j) {
      if (A2(i, j) > 0.5) predictions(i, j) = 1;
    }
  }
  return predictions;
}

}  // namespace dnn::planar
