// mistake: slope_missing_in_hidden_layers
// diagnosis (en): In the hidden layers dZ equals dA: the slope of ReLU is missing.
// question (en): Which equation leads from dA to dZ in a hidden layer, and what are its factors?
// diagnosis (zh): 隐藏层没有乘 ReLU 的导数，dZ 就等于 dA。
// question (zh): 在隐藏层中，哪个公式由 dA 得到 dZ？它有哪些因子？
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
