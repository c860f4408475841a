// mistake: integer_division
// diagnosis (en): dW and db are 0 as soon as there is more than one example.
// question (en): What is 1 / 2 in C++ when both are whole numbers?
// diagnosis (zh): 只要样本多于一个，dW 和 db 就全为 0。
// question (zh): 在 C++ 中，两个整数相除，1 / 2 等于多少？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double factor = 1 / A_prev.cols();  // one over the number of examples
  Matrix dW = factor * dot(dZ, A_prev.T());
  Matrix db = factor * sum(dZ, 1);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
