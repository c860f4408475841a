// mistake: returned_unchanged
// diagnosis (en): The parameters come back unchanged.
// question (en): Where do the new values of W and b go, and what does the function return?
// diagnosis (zh): 返回的参数没有任何变化。
// question (zh): W 和 b 的新值存到了哪里？函数返回的又是什么？
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
