// mistake: divided_by_n_x
// diagnosis (en): The means divide by the number of inputs n_x, not by the number of examples.
// question (en): Which of the two numbers in the shape of X is m?
// diagnosis (zh): 取平均时除以了输入个数 n_x，而不是样本个数。
// question (zh): X 的形状中，哪一个数是 m？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double n_x = static_cast<double>(X.rows());
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 / n_x * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = 1 / n_x * dot(X, (A - Y).T());
  const double db = 1 / n_x * sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
