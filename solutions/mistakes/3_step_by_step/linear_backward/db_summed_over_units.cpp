// mistake: db_summed_over_units
// diagnosis (en): db is summed over the units of the layer: it has one entry for each example.
// question (en): Over what does the sum in equation 9 run, and what shape has db?
// diagnosis (zh): db 对本层的单元求了和，于是每个样本得到一个数。
// question (zh): 公式 (9) 的求和遍历什么？db 应当是什么形状？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db = sum(dZ, 0) / m;
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
