// mistake: caches_in_forward_order
// diagnosis (en): The step of layer L uses caches[0], that of layer 1 uses caches[L - 1].
// question (en): Which layer does caches[0] belong to, and which does caches[L - 1] belong to?
// diagnosis (zh): 第 L 层这一步用了 caches[0]，第 1 层这一步用了 caches[L - 1]。
// question (zh): caches[0] 属于哪一层？caches[L - 1] 属于哪一层？
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
