// mistake: dAL_is_AL_minus_Y
// diagnosis (en): dAL is AL - Y, which is the slope by Z of the last layer, not by AL.
// question (en): By what is dAL the slope of the loss: by AL, or by Z of the last layer?
// diagnosis (zh): dAL 成了 AL - Y，那是损失对最后一层 Z 的斜率，不是对 AL 的。
// question (zh): dAL 是损失对 AL 的斜率，还是对最后一层 Z 的斜率？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = AL - labels;  // dAL
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
