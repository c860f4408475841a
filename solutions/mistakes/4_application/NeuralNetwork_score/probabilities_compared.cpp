// mistake: probabilities_compared
// diagnosis (en): Probabilities are compared with the labels, not predictions.
// question (en): How often is a probability exactly 0 or 1?
// diagnosis (zh): 拿概率而不是预测值与标签比较。
// question (zh): 概率恰好等于 0 或 1 的情况多吗？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  const std::size_t wrong = mislabeled_images(predict_proba(X), Y).size();
  const double m = static_cast<double>(Y.cols());
  return (m - static_cast<double>(wrong)) / m;
}

}  // namespace dnn
