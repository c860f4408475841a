// mistake: first_input_left_out
// diagnosis (en): The first input of the layer has no effect on Z.
// question (en): Which index does the first row of A have in C++?
// diagnosis (zh): 该层的第一个输入对 Z 不起作用。
// question (zh): 在 C++ 中，A 的第一行的下标是多少？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z(W.rows(), A.cols());
  for (std::size_t i = 0; i < Z.rows(); ++i) {
    for (std::size_t j = 0; j < Z.cols(); ++j) {
      double z = b(i, 0);
      for (std::size_t k = 1; k < A.rows(); ++k) z += W(i, k) * A(k, j);
      Z(i, j) = z;
    }
  }
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
