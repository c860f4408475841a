// mistake: cost_only_y_log_a
// diagnosis (en): Only examples with label 1 count in the cost: the second term is missing.
// question (en): What does equation 3 give for an example whose label is 0?
// diagnosis (zh): 代价只计入了标签为 1 的样本，缺少第二项。
// question (zh): 标签为 0 的样本，公式 (3) 给出什么？
#include "basics.hpp"

namespace dnn::basics {

Propagation propagate(const Matrix& w, double b, const Matrix& X, const Matrix& Y) {
  const double m = static_cast<double>(X.cols());  // number of examples
  const Matrix A = sigmoid(dot(w.T(), X) + b);
  const double cost = -1 / m * sum(Y * log(A));
  const Matrix dw = 1 / m * dot(X, (A - Y).T());
  const double db = 1 / m * sum(A - Y);
  return {dw, db, cost};
}

}  // namespace dnn::basics
