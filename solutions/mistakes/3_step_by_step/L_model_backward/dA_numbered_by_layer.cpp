// mistake: dA_numbered_by_layer
// diagnosis (en): The dA from the step of layer l is stored under the number l, one too high.
// question (en): By which A is each dA the slope, and which number does that A have?
// diagnosis (zh): 第 l 层这一步算出的 dA 存到了编号 l 下，编号大了 1。
// question (zh): 每个 dA 是对哪个 A 的导数？那个 A 的编号是多少？
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
    grads["dA" + std::to_string(l)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
