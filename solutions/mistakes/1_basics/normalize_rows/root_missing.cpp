// mistake: root_missing
// diagnosis (en): The rows are divided by the sum of their squares, without the root.
// question (en): What is the length of the row 3, 4?
// diagnosis (zh): 每一行除以了平方和，没有开方。
// question (zh): 行 3, 4 的长度是多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  Matrix x_norm = sum(x * x, 1);
  for (std::size_t i = 0; i < x_norm.rows(); ++i) {
    if (x_norm(i, 0) == 0) x_norm(i, 0) = 1;
  }
  return x / x_norm;
}

}  // namespace dnn::basics
