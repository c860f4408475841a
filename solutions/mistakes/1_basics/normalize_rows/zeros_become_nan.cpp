// mistake: zeros_become_nan
// diagnosis (en): A row of zeros becomes NaN.
// question (en): What is 0 / 0, and what should stay of a row of zeros?
// diagnosis (zh): 全为零的行变成了 NaN。
// question (zh): 0 / 0 是什么？全为零的行应当变成什么？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) { return x / sqrt(sum(x * x, 1)); }

}  // namespace dnn::basics
