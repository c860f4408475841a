// mistake: both_labels
// diagnosis (en): Each of the two labels has a row, as each has a column in scikit-learn.
// question (en): Which shape does neural_network.hpp promise?
// diagnosis (zh): 两个标签各占一行，就像在 scikit-learn 中各占一列那样。
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
