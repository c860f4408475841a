// mistake: dAL_of_squared_error
// diagnosis (en): dAL is 2 (AL - Y), the slope of the squared error.
// question (en): Of which loss does equation 7 take the mean, and what is its slope by a?
// diagnosis (zh): dAL 成了 2 (AL - Y)，那是平方误差的导数。
// question (zh): 公式 (7) 是对哪一种损失取平均？它对 a 的导数是什么？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = 2 * (AL - labels);  // dAL
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
