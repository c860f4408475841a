// mistake: s_plus_for_minus
// diagnosis (en): With the sigmoid, dZ is dA times s (1 + s), where s is the sigmoid of Z.
// question (en): How steep is the sigmoid where s is nearly 1?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 是 dA 乘以 s (1 + s)，s 是 Z 的 sigmoid 值。
// question (zh): 当 s 接近 1 时，sigmoid 的曲线有多陡？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix s = sigmoid(activation_cache).A;
  const Matrix dZ =
      activation == "sigmoid" ? dA * s * (1 + s) : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
