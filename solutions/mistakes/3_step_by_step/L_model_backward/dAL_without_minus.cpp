// mistake: dAL_without_minus
// diagnosis (en): All gradients have the wrong sign.
// question (en): When y is 1 and a grows, does the loss rise or fall, and what sign has dAL then?
// diagnosis (zh): 所有梯度的符号都反了。
// question (zh): 当 y 为 1 时，a 增大，损失增大还是减小？这时 dAL 是什么符号？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = labels / AL - (1 - labels) / (1 - AL);  // dAL
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "sigmoid" : "relu";
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], activation);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
