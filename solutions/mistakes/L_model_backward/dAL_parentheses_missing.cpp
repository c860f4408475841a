// mistake: dAL_parentheses_missing
// diagnosis (en): dAL lacks the division by 1 - AL: it subtracts AL from the quotient by 1.
// question (en): In which order does C++ evaluate / and -, and where do equation and code differ?
// diagnosis (zh): dAL 没有除以 1 - AL，而是除以 1 之后再减 AL。
// question (zh): C++ 中 / 和 - 哪个先算？公式与代码在哪里不同？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = -(labels / AL - (1 - labels) / 1 - AL);  // dAL
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
