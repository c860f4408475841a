// mistake: only_weights_updated
// diagnosis (en): b1 and b2 stay as they were; only the weights are updated.
// question (en): Which four parameters does formula (g) change?
// diagnosis (zh): b1 和 b2 没有变，只更新了权重。
// question (zh): 公式 (g) 改变哪四个参数？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated;
  updated.W1 = parameters.W1 - learning_rate * grads.dW1;
  updated.b1 = parameters.b1;
  updated.W2 = parameters.W2 - learning_rate * grads.dW2;
  updated.b2 = parameters.b2;
  return updated;
}

}  // namespace dnn::planar
