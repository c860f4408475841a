// mistake: m_hard_coded_2
// diagnosis (en): dW and db are always divided by 2, whatever the number of examples.
// question (en): Which argument tells how many examples there are?
// diagnosis (zh): 无论有多少个样本，dW 和 db 总是除以 2。
// question (zh): 哪个参数能告诉我们样本的个数？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = 2;  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
