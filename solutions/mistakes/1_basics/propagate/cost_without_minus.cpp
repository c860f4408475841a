// mistake: cost_without_minus
// diagnosis (en): The cost has the wrong sign.
// question (en): What sign does the logarithm of a probability have, and what sign the cost?
// diagnosis (zh): 代价的符号反了。
// question (zh): 概率的对数是什么符号？代价又是什么符号？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = 1 / m * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = 1 / m * dot(X, (A - Y).T());
  const double db = 1 / m * sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
