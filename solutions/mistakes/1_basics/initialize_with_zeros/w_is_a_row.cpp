// mistake: w_is_a_row
// diagnosis (en): w is a row, (1, dim).
// question (en): What shape must w have, so that w^T X is a product?
// diagnosis (zh): w 成了一行，形状为 (1, dim)。
// question (zh): 要让 w^T X 能相乘，w 应当是什么形状？
#include "basics.hpp"

namespace dnn::basics {

LogisticParameters initialize_with_zeros(std::size_t dim) { return {Matrix::zeros(1, dim), 0}; }

}  // namespace dnn::basics
