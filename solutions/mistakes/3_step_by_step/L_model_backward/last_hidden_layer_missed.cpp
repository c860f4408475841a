// mistake: last_hidden_layer_missed
// diagnosis (en): The backward pass skips layer L - 1: it goes from layer L to layer L - 2.
// question (en): Which layer comes right after layer L on the way back?
// diagnosis (zh): 反向传播从第 L 层直接到了第 L - 2 层，跳过了第 L - 1 层。
// question (zh): 反向传播经过第 L 层之后，紧接着应当是哪一层？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  const Matrix dAL = -(labels / AL - (1 - labels) / (1 - AL));
  auto [dA, dW_last, db_last] = linear_activation_backward(dAL, caches.back(), "sigmoid");
  grads["dA" + std::to_string(L - 1)] = dA;
  grads["dW" + std::to_string(L)] = dW_last;
  grads["db" + std::to_string(L)] = db_last;
  for (std::size_t l = L - 1; l-- > 1;) {
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], "relu");
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
