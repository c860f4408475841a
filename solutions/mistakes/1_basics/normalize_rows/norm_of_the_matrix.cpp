// mistake: norm_of_the_matrix
// diagnosis (en): All rows are divided by one number, the norm of the whole matrix.
// question (en): What length should each row have, and what do you get?
// diagnosis (zh): 所有行都除以了同一个数：整个矩阵的范数。
// question (zh): 每一行的长度应当是多少？你得到多少？
#include <cmath>

#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) {
  const double norm = std::sqrt(sum(x * x));
  return norm == 0 ? x : x / norm;
}

}  // namespace dnn::basics
