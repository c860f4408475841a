// mistake: sigmoid_overflows_at_negative_Z
// diagnosis (en): With the sigmoid, dZ is not a number (NaN) where Z is far below 0.
// question (en): In your slope, how large is e^800, and what is infinity divided by infinity?
// diagnosis (zh): 激活函数是 sigmoid 时，Z 远小于 0 处的 dZ 不是数（NaN）。
// question (zh): 你的算式里 e^800 有多大？无穷大除以无穷大等于什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix e = exp(-activation_cache);
  const Matrix dZ =
      activation == "sigmoid" ? dA * e / ((1 + e) * (1 + e)) : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
