// mistake: hidden_cache_one_too_high
// diagnosis (en): Every hidden layer uses the cache of the layer after it.
// question (en): Which index does layer 1 have in caches, and which does layer L have?
// diagnosis (zh): 每个隐藏层用的都是后一层的缓存。
// question (zh): 第 1 层在 caches 中的下标是多少？第 L 层呢？
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
  for (std::size_t l = L - 1; l >= 1; --l) {
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l], "relu");
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
