// mistake: truncated_learning_rate
// diagnosis (en): The learning rate loses the digits after its decimal point: 0.1 acts like 0.
// question (en): Which type does each variable that holds the learning rate have?
// diagnosis (zh): 学习率的小数部分被舍去了，0.1 相当于 0。
// question (zh): 保存学习率的变量各是什么类型？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  const int rate = static_cast<int>(learning_rate);
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] - rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
