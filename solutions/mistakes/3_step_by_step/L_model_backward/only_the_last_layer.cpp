// mistake: only_the_last_layer
// diagnosis (en): Only layer L gets gradients.
// question (en): Which layers will update_parameters need gradients for?
// diagnosis (zh): 只有第 L 层有梯度。
// question (zh): update_parameters 需要哪些层的梯度？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  const Matrix dAL = -(labels / AL - (1 - labels) / (1 - AL));
  const auto [dA, dW_last, db_last] = linear_activation_backward(dAL, caches.back(), "sigmoid");
  grads["dA" + std::to_string(L - 1)] = dA;
  grads["dW" + std::to_string(L)] = dW_last;
  grads["db" + std::to_string(L)] = db_last;
  return grads;
}

}  // namespace dnn
