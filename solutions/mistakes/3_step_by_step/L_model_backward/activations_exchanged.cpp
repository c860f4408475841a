// mistake: activations_exchanged
// diagnosis (en): Layer L uses the slope of ReLU, the hidden layers that of the sigmoid.
// question (en): Which activation does layer L use, and which do the layers before it use?
// diagnosis (zh): 第 L 层用了 ReLU 的导数，隐藏层则用了 sigmoid 的导数。
// question (zh): 第 L 层用什么激活函数？它前面的各层呢？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL));  // dAL
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "relu" : "sigmoid";
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], activation);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
