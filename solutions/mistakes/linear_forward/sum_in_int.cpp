// mistake: sum_in_int
// diagnosis (en): The sum loses its fraction with every term: Z holds whole numbers.
// question (en): Which type holds the sum while it grows?
// diagnosis (zh): 每加一项，和的小数部分就丢了：Z 里全是整数。
// question (zh): 累加时用什么类型存放和？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
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
