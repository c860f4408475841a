// mistake: db_first_example
// diagnosis (en): db is the dZ of the first example alone.
// question (en): Over which examples does the sum in equation 9 run?
// diagnosis (zh): db 只取了第一个样本的 dZ。
// question (zh): 公式 (9) 的求和遍历哪些样本？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db(dZ.rows(), 1);
  for (std::size_t i = 0; i < dZ.rows(); ++i) db(i, 0) = dZ(i, 0);
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
