// mistake: cut_off
// diagnosis (en): The digits after the point are cut off: 0, save where a is exactly 1.
// question (en): What does a conversion of 0.9 to a whole number give in C++?
// diagnosis (zh): 除了 a 恰好为 1 的地方，标签都是 0：小数部分被截掉了。
// question (zh): 在 C++ 中，把 0.9 转换成整数得到什么？
#include "basics.hpp"

namespace dnn::basics {

Matrix predict(const Matrix& w, double b, const Matrix& X) {
  Matrix Y_prediction = Matrix::zeros(1, X.cols());
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  for (std::size_t i = 0; i < A.cols(); ++i) {
    Y_prediction(0, i) = static_cast<int>(A(0, i));
  }
  return Y_prediction;
}

}  // namespace dnn::basics
