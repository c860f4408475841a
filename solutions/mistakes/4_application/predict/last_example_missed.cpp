// mistake: last_example_missed
// diagnosis (en): The last example is always 0.
// question (en): Which is the last value that i takes in your loop?
// diagnosis (zh): 最后一个样本总是 0。
// question (zh): 循环中 i 的最后一个取值是多少？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  Matrix p(AL.rows(), AL.cols());
  for (std::size_t i = 0; i + 1 < AL.cols(); ++i) p(0, i) = AL(0, i) > 0.5 ? 1 : 0;
  return p;
}

}  // namespace dnn
