// mistake: last_input_left_out
// diagnosis (en): The last input of the layer has no effect on Z: the sum ends one term early.
// question (en): How many terms does the sum for one entry of Z have, and how many do you add?
// diagnosis (zh): 该层的最后一个输入对 Z 没有作用：求和少了一项。
// question (zh): Z 的一个元素是几项之和？你加了几项？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z(W.rows(), A.cols());
  for (std::size_t i = 0; i < Z.rows(); ++i) {
    for (std::size_t j = 0; j < Z.cols(); ++j) {
      double z = b(i, 0);
      for (std::size_t k = 0; k + 1 < A.rows(); ++k) z += W(i, k) * A(k, j);
      Z(i, j) = z;
    }
  }
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
