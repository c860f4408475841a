// mistake: minus_1_for_0
// diagnosis (en): The prediction is -1 where it should be 0.
// question (en): Which two values do the labels have?
// diagnosis (zh): 应该是 0 的地方预测成了 -1。
// question (zh): 标签只有哪两个值？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i < AL.cols(); ++i) p(0, i) = AL(0, i) > 0.5 ? 1 : -1;
  return p;
}

}  // namespace dnn
