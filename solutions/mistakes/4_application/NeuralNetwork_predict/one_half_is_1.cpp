// mistake: one_half_is_1
// diagnosis (en): A probability of exactly 0.5 is answered with 1.
// question (en): Which function already knows what becomes of exactly 0.5?
// diagnosis (zh): 概率恰好为 0.5 时，预测成了 1。
// question (zh): 哪个函数已经规定了概率恰好为 0.5 时的结果？
#include "neural_network.hpp"

namespace dnn {

Matrix NeuralNetwork::predict(const Matrix& X) const {
  require_fitted("predict");
  Matrix p = predict_proba(X);
  for (std::size_t i = 0; i < p.cols(); ++i) p(0, i) = p(0, i) >= 0.5 ? 1 : 0;
  return p;
}

}  // namespace dnn
