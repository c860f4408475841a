// mistake: one_half_is_1
// diagnosis (en): A probability of exactly 0.5 is answered with 1.
// question (en): What does the contract say of exactly 0.5?
// diagnosis (zh): 概率恰好为 0.5 时，预测成了 1。
// question (zh): 概率恰好为 0.5 时，应该预测什么？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i < AL.cols(); ++i) p(0, i) = AL(0, i) >= 0.5 ? 1 : 0;
  return p;
}

}  // namespace dnn
