// mistake: m_from_units
// diagnosis (en): dW and db are divided by the number of the layer's units, not of the examples.
// question (en): Which axis of dZ counts the examples?
// diagnosis (zh): dW 和 db 除以的是本层的单元个数，而不是样本个数。
// question (zh): dZ 的哪一维表示样本个数？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(dZ.rows());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
