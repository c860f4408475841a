// mistake: m_from_rows
// diagnosis (en): dW and db are divided by the number of the layer's inputs, not of the examples.
// question (en): Which axis of A_prev counts the examples?
// diagnosis (zh): dW 和 db 除以的是本层的输入个数，而不是样本个数。
// question (zh): A_prev 的哪一维表示样本个数？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.rows());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
