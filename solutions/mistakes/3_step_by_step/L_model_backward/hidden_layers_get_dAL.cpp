// mistake: hidden_layers_get_dAL
// diagnosis (en): Every hidden layer uses dAL as its dA.
// question (en): Which dA does the step of layer l read, and which step has stored it?
// diagnosis (zh): 每个隐藏层都把 dAL 当作自己的 dA。
// question (zh): 第 l 层这一步读取哪个 dA？它是由哪一步存下的？
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
  for (std::size_t l = L - 1; l >= 1; --l) {
    auto [dA_prev, dW, db] = linear_activation_backward(dAL, caches[l - 1], "relu");
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
  }
  return grads;
}

}  // namespace dnn
