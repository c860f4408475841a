// mistake: Y_not_reshaped
// diagnosis (en): Where Y is given as a column, the labels stay a column, so dAL becomes (m, m).
// question (en): In which shapes may Y be given, and what shape does AL have?
// diagnosis (zh): Y 以列向量传入时，标签仍是列向量，于是 dAL 的形状成了 (m, m)。
// question (zh): Y 可能以什么形状传入？AL 是什么形状？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();  // number of layers
  Gradients grads;
  Matrix dA = -(Y / AL - (1 - Y) / (1 - AL));  // dAL
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
