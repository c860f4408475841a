// mistake: epsilon_added
// diagnosis (en): 1e-8 is added to the norm: the rows are a little too short.
// question (en): How long is a row of length 1e-100 afterwards?
// diagnosis (zh): 范数里加了 1e-8：每一行都短了一点。
// question (zh): 长度为 1e-100 的行，归一化之后应当多长？你得到多长？
#include "basics.hpp"

namespace dnn::basics {

Matrix normalize_rows(const Matrix& x) { return x / (sqrt(sum(x * x, 1)) + 1e-8); }

}  // namespace dnn::basics
