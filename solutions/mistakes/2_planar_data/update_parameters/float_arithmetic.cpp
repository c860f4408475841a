// mistake: float_arithmetic
// diagnosis (en): The step is computed with only the 7 digits of float, in which 2^24 + 1 is 2^24.
// question (en): How many digits does each type in your function keep?
// diagnosis (zh): 更新时只有 float 的 7 位有效数字，2^24 + 1 变成了 2^24。
// question (zh): 你的函数里，每种数据类型能保留几位有效数字？
#include "planar_data.hpp"

namespace dnn::planar {
namespace {

Matrix rounded(Matrix A) {
  for (std::size_t k = 0; k < A.size(); ++k) {
    A.data()[k] = static_cast<double>(static_cast<float>(A.data()[k]));
  }
  return A;
}

}  // namespace

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated;
  updated.W1 = rounded(rounded(parameters.W1) - rounded(learning_rate * grads.dW1));
  updated.b1 = rounded(rounded(parameters.b1) - rounded(learning_rate * grads.db1));
  updated.W2 = rounded(rounded(parameters.W2) - rounded(learning_rate * grads.dW2));
  updated.b2 = rounded(rounded(parameters.b2) - rounded(learning_rate * grads.db2));
  return updated;
}

}  // namespace dnn::planar
