// mistake: b1_with_db2
// diagnosis (en): b1 is updated with db2, the gradient of the other layer.
// question (en): Which gradient belongs to b1?
// diagnosis (zh): b1 用了另一层的梯度 db2 来更新。
// question (zh): b1 对应的是哪个梯度？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  Parameters updated;
  updated.W1 = parameters.W1 - learning_rate * grads.dW1;
  updated.b1 = parameters.b1 - learning_rate * sum(grads.db2);
  updated.W2 = parameters.W2 - learning_rate * grads.dW2;
  updated.b2 = parameters.b2 - learning_rate * grads.db2;
  return updated;
}

}  // namespace dnn::planar
