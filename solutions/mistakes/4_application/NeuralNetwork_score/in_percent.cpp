// mistake: in_percent
// diagnosis (en): The score is in percent.
// question (en): What is the score when every example is right?
// diagnosis (zh): 得分用了百分数。
// question (zh): 如果全部预测正确，得分应该是多少？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  const std::size_t wrong = mislabeled_images(predict(X), Y).size();
  const double m = static_cast<double>(Y.cols());
  return 100 * (m - static_cast<double>(wrong)) / m;
}

}  // namespace dnn
