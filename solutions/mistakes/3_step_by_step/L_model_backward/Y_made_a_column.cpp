// mistake: Y_made_a_column
// diagnosis (en): The labels are a column (m, 1), the row AL is (1, m), so dAL becomes (m, m).
// question (en): What shape does AL have, and what shape do your labels have?
// diagnosis (zh): 标签是列 (m, 1)，AL 是行 (1, m)，于是 dAL 的形状成了 (m, m)。
// question (zh): AL 是什么形状？你的标签是什么形状？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();  // number of layers
  const Matrix labels = Y.reshape(Y.size(), 1);
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL));  // dAL
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
