// mistake: as_a_column
// diagnosis (en): The probabilities stand in a column (m, 1).
// question (en): Where do examples stand in this course: in rows or in columns?
// diagnosis (zh): 概率成了一列 (m, 1)。
// question (zh): 本课程中，样本按行还是按列排列？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict_proba(const Matrix& X) const {
  require_fitted("predict_proba");
  return L_model_forward(X, parameters_).AL.reshape(X.cols(), 1);
}

}  // namespace dnn
