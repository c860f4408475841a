// mistake: sum_not_reset
// diagnosis (en): Each entry of Z also contains the entries to its left in the same row.
// question (en): Which value does the sum start from at each new entry of Z?
// diagnosis (zh): Z 的每个元素都累加了同一行左边的各元素。
// question (zh): 计算 Z 的每个新元素时，求和从什么值开始？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
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
