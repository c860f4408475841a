// mistake: sigmoid_twice
// diagnosis (en): The answer is the slope at sigmoid(x), not at x: the sigmoid is applied twice.
// question (en): How often does s (1 - s) need the sigmoid?
// diagnosis (zh): 结果是在 sigmoid(x) 处的导数，而不是在 x 处：sigmoid 用了两次。
// question (zh): 计算 s (1 - s) 需要用几次 sigmoid？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) {
  const Matrix s = sigmoid(sigmoid(x));
  return s * (1 - s);
}

}  // namespace dnn::basics
