// mistake: operands_exchanged
// diagnosis (en): W and A have changed places in the product: Z is A W + b.
// question (en): Which of A W and W A has n_l rows and m columns?
// diagnosis (zh): 乘积中 W 和 A 的先后顺序反了：Z 成了 A W + b。
// question (zh): A W 和 W A，哪一个有 n_l 行、m 列？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(A, W) + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
