// mistake: slope_applied_again
// diagnosis (en): dA_prev is multiplied by the slope of ReLU at A_prev, a step of the layer before.
// question (en): In which layer's step does the backward pass go through the activation of A_prev?
// diagnosis (zh): dA_prev 又乘了 A_prev 处 ReLU 的斜率，那是前一层的步骤。
// question (zh): 前一层的激活函数应当在哪一层的反向传播中处理？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, activation_cache);
  auto [dA_prev, dW, db] = linear_backward(dZ, linear_cache);
  return {relu_backward(dA_prev, linear_cache.A), dW, db};
}

}  // namespace dnn
