// mistake: minus_missing
// diagnosis (en): The answer is 1 / (1 + e^x): it falls where the sigmoid rises.
// question (en): Should a large x give nearly 1 or nearly 0, and what do you get?
// diagnosis (zh): 结果是 1 / (1 + e^x)：本该随 x 上升的，却在下降。
// question (zh): x 很大时，sigmoid 应当接近 1 还是 0？你得到的呢？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) { return 1 / (1 + exp(x)); }

}  // namespace dnn::basics
