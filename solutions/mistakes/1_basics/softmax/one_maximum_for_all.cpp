// mistake: one_maximum_for_all
// diagnosis (en): One number is subtracted from all rows: NaN in rows that lie far below it.
// question (en): Of which entries does each row need the maximum?
// diagnosis (zh): 所有行减去的是同一个数：比它小很多的行得到 NaN。
// question (zh): 每一行需要的是哪些元素的最大值？
#include <algorithm>

#include "basics.hpp"

namespace dnn::basics {

Matrix softmax(const Matrix& x) {
  double largest = x(0, 0);
  for (const double entry : x.values()) largest = std::max(largest, entry);
  const Matrix x_exp = exp(x - largest);
  return x_exp / sum(x_exp, 1);
}

}  // namespace dnn::basics
