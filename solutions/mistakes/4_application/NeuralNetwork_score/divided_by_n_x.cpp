// mistake: divided_by_n_x
// diagnosis (en): The number of right predictions is divided by the number of inputs.
// question (en): Which size of X counts the examples?
// diagnosis (zh): 正确的个数除以了输入的个数。
// question (zh): X 的哪个维度是样本数？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  const std::size_t wrong = mislabeled_images(predict(X), Y).size();
  const double m = static_cast<double>(Y.cols());
  return (m - static_cast<double>(wrong)) / static_cast<double>(X.rows());
}

}  // namespace dnn
