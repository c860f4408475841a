// mistake: cost_not_averaged
// diagnosis (en): The cost is summed over the examples, not averaged.
// question (en): What stands before the sum in equation 6?
// diagnosis (zh): 代价对样本求了和，却没有取平均。
// question (zh): 公式 (6) 中，求和号前面的系数是什么？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 * sum(Y * log(A) + (1 - Y) * log(1 - A));
  const Matrix dw = 1 / m * dot(X, (A - Y).T());
  const double db = 1 / m * sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
