// mistake: sigmoid_of_the_activation
// diagnosis (en): With the sigmoid, the slope is taken at A = sigmoid(Z), not at Z.
// question (en): What does activation_cache hold, and where does equation 11 take the slope?
// diagnosis (zh): 激活函数是 sigmoid 时，导数取在 A = sigmoid(Z) 处，而不是 Z 处。
// question (zh): activation_cache 里存的是什么？公式 (11) 在哪里求导数？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, sigmoid(activation_cache).A)
                                            : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
