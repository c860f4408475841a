// mistake: float_arithmetic
// diagnosis (en): The numbers have the precision of float: seven digits are right.
// question (en): Where does your code say float?
// diagnosis (zh): 数值只有 float 的精度：只有七位有效数字是对的。
// question (zh): 你的代码里哪里写了 float？
#include "basics.hpp"

namespace dnn::basics {

Matrix standardize_pixels(const Matrix& X) {
  Matrix quotients = X;
  for (std::size_t i = 0; i < X.size(); ++i) {
    quotients.data()[i] = static_cast<float>(X.data()[i]) / 255.0F;
  }
  return quotients;
}

}  // namespace dnn::basics
