// mistake: activated_before_linear
// diagnosis (en): A is W g(A_prev) + b: the activation comes before the linear part.
// question (en): Which comes first in a layer, LINEAR or ACTIVATION?
// diagnosis (zh): A 成了 W g(A_prev) + b：激活函数用在了线性部分之前。
// question (zh): 在一层中，LINEAR 和 ACTIVATION 哪个在先？
#include "step_by_step.hpp"

namespace dnn {

LayerForward linear_activation_forward(Matrix A_prev, const Matrix& W, const Matrix& b,
                                       const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const Matrix activated = activation == "sigmoid" ? sigmoid(A_prev).A : relu(A_prev).A;
  auto [Z, linear_cache] = linear_forward(activated, W, b);
  return {Z, LayerCache{LinearCache{A_prev, W, b}, Z}};
}

}  // namespace dnn
