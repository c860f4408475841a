// mistake: db_sum_of_all_entries_not_averaged
// diagnosis (en): db is a single number, the sum of all entries of dZ, and not averaged.
// question (en): How many biases does the layer have, and what stands before the sum in equation 9?
// diagnosis (zh): db 只是一个数：dZ 的所有元素之和，也没有取平均。
// question (zh): 这一层有几个偏置？公式 (9) 中，求和号前面的系数是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = Matrix(1, 1, sum(dZ));
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
