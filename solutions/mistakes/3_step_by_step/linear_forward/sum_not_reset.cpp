// mistake: sum_not_reset
// diagnosis (en): Each entry of Z also contains the entries to its left in the same row.
// question (en): Which column of A does equation 4 use for one entry of Z?
// diagnosis (zh): Z 的每个元素里还加进了同一行左边的各个元素。
// question (zh): 公式 (4) 中，Z 的一个元素用到 A 的哪一列？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z(W.rows(), A.cols());
  for (std::size_t i = 0; i < Z.rows(); ++i) {
    double z = 0;
    for (std::size_t j = 0; j < Z.cols(); ++j) {
      z += b(i, 0);
      for (std::size_t k = 0; k < A.rows(); ++k) z += W(i, k) * A(k, j);
      Z(i, j) = z;
    }
  }
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
