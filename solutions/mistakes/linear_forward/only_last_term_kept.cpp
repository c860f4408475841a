// mistake: only_last_term_kept
// diagnosis (en): Of the sum, only the term of the last input is left in Z, plus b.
// question (en): What becomes of the terms before when the next one is computed?
// diagnosis (zh): 求和只剩下最后一个输入的那一项，再加上 b。
// question (zh): 计算下一项时，前面的各项到哪里去了？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
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
