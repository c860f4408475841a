// mistake: only_W_updated
// diagnosis (en): b stays as it was; only W is updated.
// question (en): Which quantities of a layer do equations 16 and 17 change?
// diagnosis (zh): b 没有变，只更新了 W。
// question (zh): 公式 (16) 和 (17) 各改变一层中的哪个量？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
  }
  return updated;
}

}  // namespace dnn
