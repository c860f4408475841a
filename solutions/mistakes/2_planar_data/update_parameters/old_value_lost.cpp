// mistake: old_value_lost
// diagnosis (en): The new value is only the step: the old value is lost.
// question (en): Which terms stand on the right side of formula (g)?
// diagnosis (zh): 新值只剩下更新量，原来的值丢掉了。
// question (zh): 公式 (g) 的右边有哪几项？
#include "planar_data.hpp"

namespace dnn::planar {

Parameters update_parameters(const Parameters&, const Gradients& grads, double learning_rate) {
  Parameters updated;
  updated.W1 = -learning_rate * grads.dW1;
  updated.b1 = -learning_rate * grads.db1;
  updated.W2 = -learning_rate * grads.dW2;
  updated.b2 = -learning_rate * grads.db2;
  return updated;
}

}  // namespace dnn::planar
