// mistake: threshold_0
// diagnosis (en): Every probability above 0 is answered with 1.
// question (en): From which probability on is 1 the better answer?
// diagnosis (zh): 只要概率大于 0，预测就是 1。
// question (zh): 概率超过多少时，预测 1 更合理？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i < AL.cols(); ++i) p(0, i) = AL(0, i) > 0 ? 1 : 0;
  return p;
}

}  // namespace dnn
