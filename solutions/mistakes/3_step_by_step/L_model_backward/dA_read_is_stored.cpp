// mistake: dA_read_is_stored
// diagnosis (en): dA(l-1) holds the dA that layer l reads, not the one that it computes.
// question (en): Of which quantity is dA(l-1) the gradient, and what is its shape?
// diagnosis (zh): dA(l-1) 存的是第 l 层读入的 dA，而不是它算出的 dA。
// question (zh): dA(l-1) 是对哪个量的梯度？它的形状是什么？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL));  // dAL
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "sigmoid" : "relu";
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], activation);
    grads["dA" + std::to_string(l - 1)] = dA;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
