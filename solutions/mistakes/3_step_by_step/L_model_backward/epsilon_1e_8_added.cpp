// mistake: epsilon_1e_8_added
// diagnosis (en): 1e-8 is added to the divisors of dAL: it is too small where AL is near 0 or 1.
// question (en): What is dAL when a is 1e-6 and y is 1, and what do you get?
// diagnosis (zh): dAL 的除数都加了 1e-8，AL 接近 0 或 1 时结果偏小。
// question (zh): a 为 1e-6 而 y 为 1 时，dAL 应当是多少？你得到多少？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / (AL + 1e-8) - (1 - labels) / (1 - AL + 1e-8));  // dAL
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
