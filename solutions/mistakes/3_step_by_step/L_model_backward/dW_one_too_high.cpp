// mistake: dW_one_too_high
// diagnosis (en): dW of layer l is stored under the number of layer l + 1.
// question (en): Which layer's W does dW belong to, and which number does that layer have?
// diagnosis (zh): 第 l 层的 dW 存到了第 l + 1 层的编号下。
// question (zh): dW 是对哪一层的 W 的导数？那一层的编号是多少？
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
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l + 1)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
