// mistake: dAL_averaged
// diagnosis (en): Every gradient, each dA included, is divided by m once too often.
// question (en): Which equations average over the examples, and is that of dAL one of them?
// diagnosis (zh): 所有梯度，包括各个 dA，都多除了一次 m。
// question (zh): 哪些公式对样本取平均？dAL 的公式是其中之一吗？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();              // number of layers
  const Matrix labels = Y.reshape(AL.shape());      // Y in the shape of AL
  const double m = static_cast<double>(AL.cols());  // number of examples
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL)) / m;  // dAL
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
