// mistake: sign_of_the_gradient
// diagnosis (en): Only the sign of each entry of the gradients counts, not its size.
// question (en): By what does equation 16 multiply the learning rate?
// diagnosis (zh): 梯度的每个元素只有符号起作用，大小不起作用。
// question (zh): 公式 (16) 中，学习率乘以什么？
#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix sign_of(Matrix gradient) {
  for (double* x = gradient.data(); x != gradient.data() + gradient.size(); ++x) {
    *x = *x > 0 ? 1 : *x < 0 ? -1 : 0;
  }
  return gradient;
}

}  // namespace

Parameters update_parameters(const Parameters& parameters, const Gradients& grads,
                             double learning_rate) {
  const std::size_t L = parameters.size() / 2;  // number of layers
  Parameters updated = parameters;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    updated["W" + number] =
        parameters["W" + number] - learning_rate * sign_of(grads["dW" + number]);
    updated["b" + number] =
        parameters["b" + number] - learning_rate * sign_of(grads["db" + number]);
  }
  return updated;
}

}  // namespace dnn
