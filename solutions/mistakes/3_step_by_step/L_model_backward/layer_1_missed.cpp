// mistake: layer_1_missed
// diagnosis (en): The backward pass stops before layer 1 where there are hidden layers.
// question (en): Which layer does the last step on the way back belong to, and what does it store?
// diagnosis (zh): 有隐藏层时，反向传播没有走到第 1 层就停了。
// question (zh): 反向传播的最后一步属于哪一层？那一步要存下什么？
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
  for (std::size_t l = L - 1; l > 1; --l) {
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], "relu");
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
