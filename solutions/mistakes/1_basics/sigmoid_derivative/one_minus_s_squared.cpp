// mistake: one_minus_s_squared
// diagnosis (en): The answer is 1 - s^2, as for tanh.
// question (en): For which function is 1 - s^2 the slope?
// diagnosis (zh): 结果是 1 - s^2，那是 tanh 的求导公式。
// question (zh): 1 - s^2 是哪个函数的导数？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) {
  const Matrix s = sigmoid(x);
  return 1 - s * s;
}

}  // namespace dnn::basics
