// mistake: relu_mask_inverted
// diagnosis (en): With ReLU, dZ passes where Z is negative and is 0 where Z is positive.
// question (en): Where does ReLU let Z through unchanged?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 保留了 Z 为负处，而 Z 为正处成了 0。
// question (zh): ReLU 在哪里让 Z 原样通过？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, -activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
