// mistake: dAL_is_AL_minus_Y
// diagnosis (en): dAL is AL - Y, which is the slope by Z of layer L, not by AL.
// question (en): What is the slope of one example's loss by its a?
// diagnosis (zh): dAL 成了 AL - Y，那是损失对第 L 层 Z 的导数，不是对 AL 的导数。
// question (zh): 一个样本的损失对它的 a 的导数是什么？
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
