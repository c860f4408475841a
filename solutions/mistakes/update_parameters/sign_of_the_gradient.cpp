// mistake: sign_of_the_gradient
// diagnosis (en): Only the sign of each gradient counts: each entry moves by the learning rate.
// question (en): Does the size of the gradient matter in equation 16?
// diagnosis (zh): 只用了梯度的符号，每个元素都移动同样的距离。
// question (zh): 在公式 (16) 中，梯度的大小起作用吗？
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
