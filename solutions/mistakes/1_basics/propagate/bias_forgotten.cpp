// mistake: bias_forgotten
// diagnosis (en): b has no effect on A.
// question (en): Which terms does equation 1 add up?
// diagnosis (zh): b 对 A 不起作用。
// question (zh): 公式 (1) 是哪几项相加？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  const Matrix A = sigmoid(dot(w.T(), X));
  const double cost = -1 / m * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = 1 / m * dot(X, (A - Y).T());
  const double db = 1 / m * sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
