// mistake: dW_last_example
// diagnosis (en): dW is that of the last example alone, divided by m; the others are lost.
// question (en): What happens to the product of one example when the next one comes?
// diagnosis (zh): dW 只剩最后一个样本的乘积再除以 m，其余样本都丢掉了。
// question (zh): 处理下一个样本时，前面样本的乘积到哪里去了？
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
