// mistake: last_input_left_out
// diagnosis (en): The last input of the layer has no effect on Z.
// question (en): How many products does one entry of W A add up, and how many are in your Z?
// diagnosis (zh): 该层的最后一个输入对 Z 不起作用。
// question (zh): W A 的一个元素是几个乘积之和？你的 Z 里有几个？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
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
