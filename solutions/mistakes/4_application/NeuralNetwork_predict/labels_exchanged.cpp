// mistake: labels_exchanged
// diagnosis (en): 0 and 1 are exchanged.
// question (en): Of which label is AL the probability?
// diagnosis (zh): 0 和 1 颠倒了。
// question (zh): AL 是哪个标签的概率？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict(const Matrix& X) const {
  require_fitted("predict");
  return 1 - dnn::predict(X, parameters_);
}

}  // namespace dnn
