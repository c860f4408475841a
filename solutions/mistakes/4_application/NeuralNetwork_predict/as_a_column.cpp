// mistake: as_a_column
// diagnosis (en): The predictions stand in a column (m, 1).
// question (en): Which shape has Y, which predictions are compared with?
// diagnosis (zh): 预测结果成了一列 (m, 1)。
// question (zh): 要与预测比较的 Y 是什么形状？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict(const Matrix& X) const {
  require_fitted("predict");
  return dnn::predict(X, parameters_).reshape(X.cols(), 1);
}

}  // namespace dnn
