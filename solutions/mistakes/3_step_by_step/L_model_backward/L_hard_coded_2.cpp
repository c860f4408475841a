// mistake: L_hard_coded_2
// diagnosis (en): Every network is treated as if it had 2 layers, whatever the length of caches.
// question (en): Which argument tells how many layers there are?
// diagnosis (zh): 无论 caches 有几项，都把网络当作 2 层来处理。
// question (zh): 哪个参数能告诉我们层数？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = 2;                      // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL));  // dAL
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "sigmoid" : "relu";
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches.at(l - 1), activation);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
