// mistake: float_arithmetic
// diagnosis (en): The numbers have the precision of float: seven digits are right.
// question (en): Where does your code say float?
// diagnosis (zh): 数值只有 float 的精度：只有七位有效数字是对的。
// question (zh): 你的代码里哪里写了 float？
#include <cmath>

#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid(const Matrix& x) {
  Matrix s = x;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const float z = static_cast<float>(x.data()[i]);
    s.data()[i] = 1.0F / (1.0F + std::exp(-z));
  }
  return s;
}

}  // namespace dnn::basics
