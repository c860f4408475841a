// mistake: activations_exchanged
// diagnosis (en): sigmoid and relu are exchanged: each name gives the other function.
// question (en): For activation "relu", which of your two branches runs?
// diagnosis (zh): sigmoid 和 relu 弄反了：每个名字都用了另一个激活函数。
// question (zh): 当 activation 是 "relu" 时，运行的是哪个分支？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(const Matrix& A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  auto [Z, linear_cache] = linear_forward(A_prev, W, b);
  auto [A, activation_cache] = activation == "relu" ? sigmoid(Z) : relu(Z);
  return {A, LayerCache{linear_cache, activation_cache}};
}

}  // namespace dnn
