// mistake: slope_missing_in_hidden_layers
// diagnosis (en): The hidden layers lack the slope of ReLU: dZ is dA there.
// question (en): Which step leads from dA to dZ in a hidden layer?
// diagnosis (zh): 隐藏层没有乘 ReLU 的斜率，dZ 就等于 dA。
// question (zh): 在隐藏层中，从 dA 到 dZ 要经过哪一步？
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
    auto [dA_prev, dW, db] = linear_backward(dA, caches[l - 1].linear_cache);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
