// mistake: step_minus_old_value
// diagnosis (en): Each new value has the wrong sign: the old value is subtracted from the step.
// question (en): Which term of equation 16 carries the minus?
// diagnosis (zh): 每个新值的符号都反了：用更新量减去了原来的值。
// question (zh): 公式 (16) 中，负号在哪一项前面？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = learning_rate * grads["dW" + number] - parameters["W" + number];
    updated["b" + number] = learning_rate * grads["db" + number] - parameters["b" + number];
  }
  return updated;
}

}  // namespace dnn
