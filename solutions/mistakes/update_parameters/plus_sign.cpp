// mistake: plus_sign
// diagnosis (en): The step goes up the gradient: the cost grows with every update.
// question (en): Where does the gradient point, and which way should a step go?
// diagnosis (zh): 更新沿着梯度方向走，代价会越来越大。
// question (zh): 梯度指向哪个方向？更新应当朝哪个方向走？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] + learning_rate * grads["dW" + number];
    updated["b" + number] = parameters["b" + number] + learning_rate * grads["db" + number];
  }
  return updated;
}

}  // namespace dnn
