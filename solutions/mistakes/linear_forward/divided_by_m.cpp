// mistake: divided_by_m
// diagnosis (en): W A is divided by the number of examples before b is added.
// question (en): Do examples meet each other in equation 4?
// diagnosis (zh): W A 在加 b 之前除以了样本数 m。
// question (zh): 在公式 (4) 中，各个样本之间有关系吗？
#include "step_by_step.hpp"

namespace dnn {

LinearForward linear_forward(const Matrix& A, const Matrix& W, const Matrix& b) {
  Matrix Z = dot(W, A) / A.cols() + b;
  return {Z, LinearCache{A, W, b}};
}

}  // namespace dnn
