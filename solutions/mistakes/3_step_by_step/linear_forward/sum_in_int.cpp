// mistake: sum_in_int
// diagnosis (en): Z holds whole numbers: each sum loses its fraction with every term.
// question (en): Which type holds the sum while it grows, and can it hold a fraction?
// diagnosis (zh): Z 里全是整数：每加一项，和的小数部分就丢掉了。
// question (zh): 累加时用什么类型存放和？它能存小数吗？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z(W.rows(), A.cols());
  for (std::size_t i = 0; i < Z.rows(); ++i) {
    for (std::size_t j = 0; j < Z.cols(); ++j) {
      int z = b(i, 0);
      for (std::size_t k = 0; k < A.rows(); ++k) z += W(i, k) * A(k, j);
      Z(i, j) = z;
    }
  }
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
