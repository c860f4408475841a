// mistake: sum_in_float
// diagnosis (en): Z is right to about 7 digits only.
// question (en): Which type holds the sum while it grows, and how many digits does it keep?
// diagnosis (zh): Z 只有大约 7 位有效数字是准确的。
// question (zh): 累加时用什么类型存放和？它能保留几位有效数字？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z(W.rows(), A.cols());
  for (std::size_t i = 0; i < Z.rows(); ++i) {
    for (std::size_t j = 0; j < Z.cols(); ++j) {
      float z = b(i, 0);
      for (std::size_t k = 0; k < A.rows(); ++k) z += W(i, k) * A(k, j);
      Z(i, j) = z;
    }
  }
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
