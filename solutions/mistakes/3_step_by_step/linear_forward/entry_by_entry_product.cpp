// mistake: entry_by_entry_product
// diagnosis (en): W and A are multiplied entry by entry, so the shapes fit only by chance.
// question (en): Which kind of product turns (n_l, n_prev) and (n_prev, m) into (n_l, m)?
// diagnosis (zh): W 和 A 是逐元素相乘的，形状只是碰巧才能匹配。
// question (zh): 哪种乘法能由 (n_l, n_prev) 和 (n_prev, m) 得到 (n_l, m)？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = W * A + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
