// mistake: b_as_row
// diagnosis (en): b is added along the wrong axis: its entries go to examples, not to units.
// question (en): Along which axis is b repeated: does entry j belong to row j or to column j of Z?
// diagnosis (zh): 偏置 b 加错了方向：它的元素对应到样本，而不是单元。
// question (zh): b 的第 j 个元素对应 Z 的第 j 行，还是第 j 列？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) + b.T();
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
