// mistake: m_from_size
// diagnosis (en): dW and db are divided by the number of entries of A_prev, not of the examples.
// question (en): How many entries does A_prev have, and how many examples does it hold?
// diagnosis (zh): dW 和 db 除以的是 A_prev 的元素个数，而不是样本个数。
// question (zh): A_prev 有多少个元素？又有多少个样本？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.size());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
