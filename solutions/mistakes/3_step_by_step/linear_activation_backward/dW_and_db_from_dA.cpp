// mistake: dW_and_db_from_dA
// diagnosis (en): dW and db are computed from dA: the slope of the activation is missing there.
// question (en): Which of dA and dZ stands in equations 8 and 9?
// diagnosis (zh): dW 和 db 是由 dA 算出的，缺少激活函数的导数。
// question (zh): 公式 (8) 和 (9) 里是 dA 还是 dZ？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, activation_cache);
  const LayerBackward from_dA = linear_backward(dA, linear_cache);
  return {linear_backward(dZ, linear_cache).dA_prev, from_dA.dW, from_dA.db};
}

}  // namespace dnn
