// mistake: returned_unchanged
// diagnosis (en): The parameters come back unchanged.
// question (en): Which object does the loop change, and which one is returned?
// diagnosis (zh): 返回的参数没有任何变化。
// question (zh): 循环修改的是哪个对象？返回的又是哪个？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    Matrix W = parameters["W" + number];
    Matrix b = parameters["b" + number];
    W -= learning_rate * grads["dW" + number];
    b -= learning_rate * grads["db" + number];
  }
  return parameters;
}

}  // namespace dnn
