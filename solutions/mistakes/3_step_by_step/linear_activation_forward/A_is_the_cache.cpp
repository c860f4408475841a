// mistake: A_is_the_cache
// diagnosis (en): A and activation_cache have changed places: A is Z, and the cache holds g(Z).
// question (en): In which order does an activation give back its two matrices?
// diagnosis (zh): A 和 activation_cache 互换了：A 是 Z，缓存里却是 g(Z)。
// question (zh): 激活函数按什么顺序返回两个矩阵？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [activation_cache, A] = activation == "sigmoid" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
