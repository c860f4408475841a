// mistake: nothing_averaged
// diagnosis (en): The cost, dw and db are sums over the examples, not means.
// question (en): Which equations have the factor 1/m?
// diagnosis (zh): 代价、dw 和 db 都是对样本求的和，而不是平均。
// question (zh): 哪些公式里有系数 1/m？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = dot(X, (A - Y).T());
  const double db = sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
