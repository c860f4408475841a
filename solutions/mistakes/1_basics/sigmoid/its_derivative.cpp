// mistake: its_derivative
// diagnosis (en): The answer is s (1 - s), the slope of the sigmoid.
// question (en): Which exercise asks for the slope?
// diagnosis (zh): 结果是 s (1 - s)，那是 sigmoid 的导数。
// question (zh): 要求导数的是哪一道练习？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) {
  const Matrix s = 1 / (1 + exp(-x));
  return s * (1 - s);
}

}  // namespace dnn::basics
