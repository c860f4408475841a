// mistake: Y_made_a_column
// diagnosis (en): The labels are made a column, so they don't fit AL.
// question (en): Which shape has AL, and which shape have your labels?
// diagnosis (zh): 标签被变成了列向量，与 AL 形状不符。
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
