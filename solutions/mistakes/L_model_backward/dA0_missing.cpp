// mistake: dA0_missing
// diagnosis (en): The gradients lack dA0.
// question (en): By what is the last dA of the backward pass the slope, and where is it stored?
// diagnosis (zh): 梯度中缺少 dA0。
// question (zh): 反向传播得到的最后一个 dA 是对谁求的导？存在哪里？
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
    if (l > 1) grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
