// mistake: integer_division
// diagnosis (en): The division is one of whole numbers: the score is 0 or 1.
// question (en): What is 3 / 4 between two whole numbers?
// diagnosis (zh): 用了整数除法：得分只会是 0 或 1。
// question (zh): 两个整数相除，3 / 4 等于多少？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  const std::size_t wrong = mislabeled_images(predict(X), Y).size();
  return static_cast<double>((Y.cols() - wrong) / Y.cols());
}

}  // namespace dnn
