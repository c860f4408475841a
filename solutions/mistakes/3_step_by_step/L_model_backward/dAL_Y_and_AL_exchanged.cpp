// mistake: dAL_Y_and_AL_exchanged
// diagnosis (en): dAL is infinite: one of its divisors, Y and 1 - Y, is always 0.
// question (en): What does the formula of dAL divide by, and can that be 0?
// diagnosis (zh): dAL 为无穷大：除数 Y 和 1 - Y 中总有一个为 0。
// question (zh): dAL 的公式除以的是什么？它会等于 0 吗？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(AL / labels - (1 - AL) / (1 - labels));  // dAL
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
