// mistake: dw_transposed
// diagnosis (en): dw is a row, (1, n_x).
// question (en): What shape must dw have, so that w - dw fits?
// diagnosis (zh): dw 成了一行，形状为 (1, n_x)。
// question (zh): 要让 w - dw 能相减，dw 应当是什么形状？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 / m * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = 1 / m * dot(A - Y, X.T());
  const double db = 1 / m * sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
