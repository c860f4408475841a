// mistake: sigmoid_itself
// diagnosis (en): The answer is sigmoid(x), not its slope.
// question (en): What is the slope of the sigmoid where it is flat?
// diagnosis (zh): 结果是 sigmoid(x) 本身，而不是它的导数。
// question (zh): 在 sigmoid 平坦的地方，导数应当是多少？
#include "basics.hpp"

namespace dnn::basics {

Matrix sigmoid_derivative(const Matrix& x) { return sigmoid(x); }

}  // namespace dnn::basics
