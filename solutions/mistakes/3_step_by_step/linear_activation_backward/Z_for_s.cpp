// mistake: Z_for_s
// diagnosis (en): With the sigmoid, dZ is dA times Z (1 - Z).
// question (en): Which value does activation_cache hold, and which does the slope formula use?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 是 dA 乘以 Z (1 - Z)。
// question (zh): activation_cache 里存的是哪个值？sigmoid 的导数公式里用的又是哪个值？
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
