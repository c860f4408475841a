// mistake: matrix_adds_up
// diagnosis (en): The whole matrix adds up to 1, not each row.
// question (en): What should the first row add up to, and what do you get?
// diagnosis (zh): 整个矩阵的和是 1，而不是每一行的和是 1。
// question (zh): 第一行的和应当是多少？你得到多少？
#include <algorithm>

#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  double largest = x(0, 0);
  for (const double entry : x.values()) largest = std::max(largest, entry);
  const Matrix x_exp = exp(x - largest);
  return x_exp / sum(x_exp);
}

}  // namespace dnn::basics
