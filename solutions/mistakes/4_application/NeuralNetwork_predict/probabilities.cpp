// mistake: probabilities
// diagnosis (en): The probabilities are given back, not 0 or 1.
// question (en): Which method is for the probabilities?
// diagnosis (zh): 返回的是概率，而不是 0 或 1。
// question (zh): 概率是由哪个方法给出的？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict(const Matrix& X) const {
  require_fitted("predict");
  return predict_proba(X);
}

}  // namespace dnn
