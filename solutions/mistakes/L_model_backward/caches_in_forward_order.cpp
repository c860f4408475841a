// mistake: caches_in_forward_order
// diagnosis (en): The caches are read from layer 1 on, while the backward pass begins at layer L.
// question (en): Which layer does caches[0] belong to, and which one comes first on the way back?
// diagnosis (zh): 缓存从第 1 层开始读，而反向传播是从第 L 层开始的。
// question (zh): caches[0] 属于哪一层？反向传播先经过哪一层？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL));  // dAL
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "sigmoid" : "relu";
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[L - l], activation);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
