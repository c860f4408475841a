// mistake: only_last_term_kept
// diagnosis (en): Of each entry of W A, only the product with the last input is left in Z.
// question (en): How many products does one entry of W A add up, and how many are in your Z?
// diagnosis (zh): W A 的每个元素，在 Z 中只剩下最后一个输入的乘积。
// question (zh): W A 的一个元素是几个乘积之和？你的 Z 里有几个？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z(W.rows(), A.cols());
  for (std::size_t i = 0; i < Z.rows(); ++i) {
    for (std::size_t j = 0; j < Z.cols(); ++j) {
      double z = 0;
      for (std::size_t k = 0; k < A.rows(); ++k) z = W(i, k) * A(k, j);
      Z(i, j) = z + b(i, 0);
    }
  }
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
