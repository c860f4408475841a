// mistake: sigmoid_in_float
// diagnosis (en): With the sigmoid, the slope has only the 7 digits of float.
// question (en): How many digits does each type in your function keep?
// diagnosis (zh): 激活函数是 sigmoid 时，导数只有 float 的 7 位有效数字。
// question (zh): 你的函数里，每种数据类型能保留几位有效数字？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix slope_of_sigmoid(Matrix Z) {
  for (std::size_t n = 0; n < Z.size(); ++n) {
    const float s = 1 / (1 + std::exp(static_cast<float>(-Z.data()[n])));
    Z.data()[n] = s * (1 - s);
  }
  return Z;
}

}  // namespace

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? dA * slope_of_sigmoid(activation_cache)
                                            : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
