// mistake: dAL_parentheses_missing
// diagnosis (en): dAL is -Y / AL + (1 - Y) + AL: nothing in it is divided by 1 - AL.
// question (en): What does the second term of dAL divide by, and what does your code divide by?
// diagnosis (zh): dAL 成了 -Y / AL + (1 - Y) + AL，没有除以 1 - AL。
// question (zh): dAL 第二项的除数是什么？你的代码实际除以了什么？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / 1 - AL);  // dAL
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
