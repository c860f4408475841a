// mistake: numbered_from_0
// diagnosis (en): The gradient dW0 is asked for, and there is none.
// question (en): Which number does the first layer have in the names of the parameters?
// diagnosis (zh): 代码要读取梯度 dW0，而它并不存在。
// question (zh): 在参数的名字里，第一层的编号是多少？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 0; l < L; ++l) {
    const std::string number = std::to_string(l);
    const Matrix& dW = grads["dW" + number];
    const Matrix& db = grads["db" + number];
    updated["W" + number] = parameters["W" + number] - learning_rate * dW;
    updated["b" + number] = parameters["b" + number] - learning_rate * db;
  }
  return updated;
}

}  // namespace dnn
