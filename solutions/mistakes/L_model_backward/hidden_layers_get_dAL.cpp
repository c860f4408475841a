// mistake: hidden_layers_get_dAL
// diagnosis (en): Every hidden layer gets dAL where it should get the dA of the layer after it.
// question (en): What does the layer before leave for the next step of the backward pass?
// diagnosis (zh): 每个隐藏层得到的都是 dAL，而不是后一层传来的 dA。
// question (zh): 反向传播中，上一步留给下一步的是什么？
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
