// mistake: divided_by_m
// diagnosis (en): W A is divided by the number of examples m.
// question (en): In equation 4, does one example have an effect on another?
// diagnosis (zh): W A 除以了样本数 m。
// question (zh): 在公式 (4) 中，一个样本会影响另一个样本吗？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(Matrix A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) / A.cols() + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
