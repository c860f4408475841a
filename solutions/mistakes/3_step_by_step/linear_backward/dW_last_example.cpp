// mistake: dW_last_example
// diagnosis (en): dW is the product of the last example alone, divided by m.
// question (en): Over which examples does the sum in equation 8 run, and which are left in your dW?
// diagnosis (zh): dW 只是最后一个样本的乘积再除以 m。
// question (zh): 公式 (8) 的求和遍历哪些样本？你的 dW 里还剩哪些？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW(W.rows(), W.cols());
  for (std::size_t i = 0; i < dZ.cols(); ++i) {
    for (std::size_t j = 0; j < W.rows(); ++j) {
      for (std::size_t k = 0; k < W.cols(); ++k) dW(j, k) = dZ(j, i) * A_prev(k, i) / m;
    }
  }
  Matrix db = sum(dZ, 1) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
