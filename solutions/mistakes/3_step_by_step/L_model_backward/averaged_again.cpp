// mistake: averaged_again
// diagnosis (en): dW and db are divided by m once too often.
// question (en): Where does 1/m stand in equations 8 and 9, and which function computes them?
// diagnosis (zh): dW 和 db 多除了一次 m。
// question (zh): 公式 (8) 和 (9) 中的 1/m 在哪里？这两个公式由哪个函数计算？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();              // number of layers
  const Matrix labels = Y.reshape(AL.shape());      // Y in the shape of AL
  const double m = static_cast<double>(AL.cols());  // number of examples
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / (1 - AL));  // dAL
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "sigmoid" : "relu";
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], activation);
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW / m;
    grads["db" + std::to_string(l)] = db / m;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
