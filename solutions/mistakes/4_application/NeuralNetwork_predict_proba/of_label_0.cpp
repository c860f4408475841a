// mistake: of_label_0
// diagnosis (en): The probabilities are those of label 0.
// question (en): Of which label is AL the probability?
// diagnosis (zh): 返回的是标签 0 的概率。
// question (zh): AL 是哪个标签的概率？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict_proba(const Matrix& X) const {
  require_fitted("predict_proba");
  return 1 - L_model_forward(X, parameters_).AL;
}

}  // namespace dnn
