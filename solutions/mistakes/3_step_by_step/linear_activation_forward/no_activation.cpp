// mistake: no_activation
// diagnosis (en): A is Z itself: no activation is applied.
// question (en): What would two such layers be, one after the other?
// diagnosis (zh): A 就是 Z：没有经过激活函数。
// question (zh): 这样的两层连在一起，会是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  const Matrix A = Z;
  return {A, LayerCache{linear_cache, Z}};
}

}  // namespace dnn
