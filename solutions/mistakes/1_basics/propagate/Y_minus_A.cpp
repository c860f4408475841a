// mistake: Y_minus_A
// diagnosis (en): dw and db point the other way: they are those of Y - A.
// question (en): Is it A - Y or Y - A in equations 7 and 8?
// diagnosis (zh): dw 和 db 的方向反了：用的是 Y - A。
// question (zh): 公式 (7) 和 (8) 中是 A - Y 还是 Y - A？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 / m * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = 1 / m * dot(X, (Y - A).T());
  const double db = 1 / m * sum(Y - A);
  return {dw, db, cost};
}

}  // namespace dnn::basics
