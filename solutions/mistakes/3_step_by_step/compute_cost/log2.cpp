// mistake: log2
// diagnosis (en): The cost is 1.4427 times the right one: its logarithms have the base 2.
// question (en): Which logarithm has the slope 1/a that the backward pass starts from?
// diagnosis (zh): 代价是正确值的 1.4427 倍：所用对数的底是 2。
// question (zh): 反向传播从导数 1/a 开始，哪一种对数的导数是 1/a？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix log2_of(Matrix A) {
  for (std::size_t n = 0; n < A.size(); ++n) A.data()[n] = std::log2(A.data()[n]);
  return A;
}

}  // namespace

double compute_cost(const Matrix& AL, const Matrix& Y) {
  const double m = static_cast<double>(Y.cols());  // number of examples
  const Matrix log_likelihood = Y * log2_of(AL) + (1 - Y) * log2_of(1 - AL);
  return -1 / m * sum(log_likelihood);
}

}  // namespace dnn
