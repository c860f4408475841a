// mistake: probabilities
// diagnosis (en): The probabilities are given back, not 0 or 1.
// question (en): Which two values can a prediction have?
// diagnosis (zh): 返回的是概率，而不是 0 或 1。
// question (zh): 预测值只能是哪两个数？
#include "application.hpp"

namespace dnn {

Matrix predict(const Matrix& X, const Parameters& parameters) {
  const Matrix AL = L_model_forward(X, parameters).AL;
  return AL;
}

}  // namespace dnn
