// mistake: as_a_column
// diagnosis (en): The predictions stand in a column (m, 1).
// question (en): Which shape has Y, which p is compared with?
// diagnosis (zh): 预测结果成了一列 (m, 1)。
// question (zh): 要与 p 比较的 Y 是什么形状？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i < AL.cols(); ++i) p(0, i) = AL(0, i) > 0.5 ? 1 : 0;
  return p.reshape(p.cols(), p.rows());
}

}  // namespace dnn
