// mistake: slope_applied_again
// diagnosis (en): dA_prev is also multiplied by the slope of ReLU at A_prev.
// question (en): Which of the equations 10 and 11 contains a slope, and at which Z is it taken?
// diagnosis (zh): dA_prev 又乘了 A_prev 处 ReLU 的导数。
// question (zh): 公式 (10) 和 (11) 中，哪一个含有导数？它在哪个 Z 处取值？
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
