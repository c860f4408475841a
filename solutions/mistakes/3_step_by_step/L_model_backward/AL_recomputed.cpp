// mistake: AL_recomputed
// diagnosis (en): dAL is computed from the sigmoid of the cached Z, not from the AL that is given.
// question (en): Is the AL that the test passes the one that the caches would produce?
// diagnosis (zh): dAL 是由缓存中 Z 的 sigmoid 值算出的，而不是由传入的 AL。
// question (zh): 测试传入的 AL，与由缓存算出的那个相同吗？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  const Matrix A = sigmoid(caches.back().activation_cache).A;
  Gradients grads;
  Matrix dA = -(labels / A - (1 - labels) / (1 - A));  // dAL
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
