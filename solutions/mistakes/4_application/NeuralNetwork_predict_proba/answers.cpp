// mistake: answers
// diagnosis (en): The answers 0 and 1 are given back, not the probabilities.
// question (en): Which function gives AL itself?
// diagnosis (zh): 返回的是 0 和 1，而不是概率。
// question (zh): 哪个函数给出 AL 本身？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict_proba(const Matrix& X) const {
  require_fitted("predict_proba");
  return dnn::predict(X, parameters_);
}

}  // namespace dnn
