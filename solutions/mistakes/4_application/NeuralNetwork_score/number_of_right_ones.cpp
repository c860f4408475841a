// mistake: number_of_right_ones
// diagnosis (en): The right predictions are counted, but not divided by m.
// question (en): Between which two numbers does a score lie?
// diagnosis (zh): 只数了预测正确的个数，没有除以 m。
// question (zh): 得分应该在哪两个数之间？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  const std::size_t wrong = mislabeled_images(predict(X), Y).size();
  const double m = static_cast<double>(Y.cols());
  return m - static_cast<double>(wrong);
}

}  // namespace dnn
