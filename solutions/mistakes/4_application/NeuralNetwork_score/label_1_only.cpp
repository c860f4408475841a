// mistake: label_1_only
// diagnosis (en): Only examples with label 1 count: the score is the share of them that is found.
// question (en): Which examples does m count?
// diagnosis (zh): 只统计了标签为 1 的样本：得分是其中被找到的比例。
// question (zh): m 统计的是哪些样本？
#include "neural_network.hpp"

namespace dnn {

double NeuralNetwork::score(const Matrix& X, const Matrix& Y) const {
  require_fitted("score");
  return sum(predict(X) * Y) / sum(Y);
}

}  // namespace dnn
