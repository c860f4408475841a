// mistake: old_value_lost
// diagnosis (en): The new value is only the step: the old value is lost.
// question (en): Which terms stand on the right sides of equations 16 and 17?
// diagnosis (zh): 新值只剩下更新量，原来的值丢掉了。
// question (zh): 公式 (16) 和 (17) 的右边有哪几项？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = -learning_rate * grads["dW" + number];
    updated["b" + number] = -learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
