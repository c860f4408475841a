// mistake: dW_transposed
// diagnosis (en): dW is transposed before the step, so the shapes fit only by chance.
// question (en): What shape has dW, and what shape has W?
// diagnosis (zh): 更新前把 dW 转置了，形状只是偶然才能匹配。
// question (zh): dW 是什么形状？W 是什么形状？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number].T();
    updated["b" + number] = parameters["b" + number] - learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
