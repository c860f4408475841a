// mistake: share_of_wrong_ones
// diagnosis (en): The score is the share of the wrong predictions.
// question (en): Does a better network have a higher or a lower score?
// diagnosis (zh): 得分成了预测错误的比例。
// question (zh): 网络越好，得分应该越高还是越低？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  const std::size_t wrong = mislabeled_images(predict(X), Y).size();
  const double m = static_cast<double>(Y.cols());
  return static_cast<double>(wrong) / m;
}

}  // namespace dnn
