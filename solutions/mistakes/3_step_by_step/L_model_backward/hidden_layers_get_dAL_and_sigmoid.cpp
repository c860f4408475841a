// mistake: hidden_layers_get_dAL_and_sigmoid
// diagnosis (en): Every hidden layer uses dAL as its dA, and the slope of the sigmoid.
// question (en): Which dA and which slope does equation 11 multiply in a hidden layer?
// diagnosis (zh): 每个隐藏层都把 dAL 当作自己的 dA，还用了 sigmoid 的导数。
// question (zh): 在隐藏层中，公式 (11) 是哪个 dA 与哪种导数相乘？
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
    const Matrix s = sigmoid(caches[l - 1].activation_cache).A;
    const auto [dA_prev, dW, db] = linear_backward(dAL * s * (1 - s), caches[l - 1].linear_cache);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
  }
  return grads;
}

}  // namespace dnn
