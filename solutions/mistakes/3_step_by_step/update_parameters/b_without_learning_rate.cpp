// mistake: b_without_learning_rate
// diagnosis (en): The step of b is the whole of db: the learning rate acts on W alone.
// question (en): By what does equation 17 multiply db?
// diagnosis (zh): b 减去了整个 db，学习率只作用于 W。
// question (zh): 公式 (17) 中，db 要乘以什么？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
