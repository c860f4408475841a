// mistake: db_in_float
// diagnosis (en): db is summed with only the 7 digits of float, in which 2^24 + 1 is 2^24.
// question (en): How many digits does the type of the running sum keep?
// diagnosis (zh): db 累加时只有 float 的 7 位有效数字，2^24 + 1 变成了 2^24。
// question (zh): 累加变量的类型能保留几位有效数字？
#include <numeric>

#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_backward(const Matrix& dZ, const LinearCache& cache) {
  const auto& [A_prev, W, b] = cache;
  const double m = static_cast<double>(A_prev.cols());  // number of examples
  Matrix dW = dot(dZ, A_prev.T()) / m;
  Matrix db(dZ.rows(), 1);
  for (std::size_t i = 0; i < dZ.rows(); ++i) {
    const double* row = dZ.data() + i * dZ.cols();
    db(i, 0) = std::accumulate(row, row + dZ.cols(), 0.0f) / m;
  }
  Matrix dA_prev = dot(W.T(), dZ);
  return {dA_prev, dW, db};
}

}  // namespace dnn
