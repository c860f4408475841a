// mistake: Z_for_s
// diagnosis (en): With the sigmoid, the slope is computed as Z (1 - Z).
// question (en): What does the activation cache hold: the value before the activation or after it?
// diagnosis (zh): 激活函数是 sigmoid 时，斜率按 Z (1 - Z) 计算。
// question (zh): 激活缓存里存的是激活之前的值，还是激活之后的值？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? dA * activation_cache * (1 - activation_cache)
                                            : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
