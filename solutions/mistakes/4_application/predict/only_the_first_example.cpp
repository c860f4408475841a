// mistake: only_the_first_example
// diagnosis (en): Only the first example is predicted; the others are always 0.
// question (en): Are the examples the rows of AL or its columns?
// diagnosis (zh): 只预测了第一个样本，其余总是 0。
// question (zh): AL 的样本是按行还是按列排列的？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i < AL.rows(); ++i) p(0, i) = AL(0, i) > 0.5 ? 1 : 0;
  return p;
}

}  // namespace dnn
