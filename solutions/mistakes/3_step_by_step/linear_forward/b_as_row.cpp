// mistake: b_as_row
// diagnosis (en): b is added as a row: its entries go to the examples, not to the units.
// question (en): Does entry j of b belong to row j or to column j of Z?
// diagnosis (zh): b 是作为行向量加上的：它的元素对应到样本，而不是单元。
// question (zh): b 的第 j 个元素对应 Z 的第 j 行，还是第 j 列？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b.T();
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
