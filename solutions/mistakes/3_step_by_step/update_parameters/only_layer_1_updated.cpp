// mistake: only_layer_1_updated
// diagnosis (en): Only layer 1 is updated; all other layers stay as they were.
// question (en): Which layers do equations 16 and 17 apply to, and which do you update?
// diagnosis (zh): 只更新了第 1 层，其余各层都没有变。
// question (zh): 公式 (16) 和 (17) 适用于哪些层？你的函数更新了哪些层？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated = parameters;
  updated["W1"] = parameters["W1"] - learning_rate * grads["dW1"];
  updated["b1"] = parameters["b1"] - learning_rate * grads["db1"];
  return updated;
}

}  // namespace dnn
