// mistake: times_m
// diagnosis (en): dW and db are multiplied by m where they should be divided by it.
// question (en): What does a mean do with the number of examples?
// diagnosis (zh): dW 和 db 乘以了 m，而本应除以 m。
// question (zh): 求平均值时，样本个数起什么作用？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) * m;
  Matrix db = sum(dZ, 1) * m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
