// mistake: both_labels
// diagnosis (en): There is a row for each label, as scikit-learn has it.
// question (en): Which shape does neural_network.hpp promise?
// diagnosis (zh): 像 scikit-learn 那样，每个标签各有一行。
// question (zh): neural_network.hpp 规定了什么形状？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict_proba(const Matrix& X) const {
  require_fitted("predict_proba");
  const Matrix AL = L_model_forward(X, parameters_).AL;
  Matrix both(2, AL.cols());
  for (std::size_t i = 0; i < AL.cols(); ++i) {
    both(0, i) = 1 - AL(0, i);
    both(1, i) = AL(0, i);
  }
  return both;
}

}  // namespace dnn
