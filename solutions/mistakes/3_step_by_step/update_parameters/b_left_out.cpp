// mistake: b_left_out
// diagnosis (en): The parameters come back without any b.
// question (en): Which names will the next forward pass look for?
// diagnosis (zh): 返回的参数里没有 b。
// question (zh): 下一次正向传播要用到哪些名字？
#include "step_by_step.hpp"

namespace dnn {

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] = parameters["W" + number] - learning_rate * grads["dW" + number];
  }
  return updated;
}

}  // namespace dnn
