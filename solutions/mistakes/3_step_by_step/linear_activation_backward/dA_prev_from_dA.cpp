// mistake: dA_prev_from_dA
// diagnosis (en): dA_prev is computed from dA: the slope of the activation is missing there.
// question (en): Which of dA and dZ stands in equation 10?
// diagnosis (zh): dA_prev 是由 dA 算出的，缺少激活函数的导数。
// question (zh): 公式 (10) 里是 dA 还是 dZ？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, activation_cache);
  auto [dA_prev, dW, db] = linear_backward(dZ, linear_cache);
  dA_prev = dot(linear_cache.W.T(), dA);
  return {dA_prev, dW, db};
}

}  // namespace dnn
