// Exercise 9: the gradients of the whole network. step_by_step.hpp says what it must do.
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  // START CODE HERE (about 9 lines)
  const Matrix dAL = -(labels / AL - (1 - labels) / (1 - AL));
  for (std::size_t l = L; l >= 1; --l) {
    const std::string activation = l == L ? "sigmoid" : "relu";
    const Matrix& dA = l == L ? dAL : grads["dA" + std::to_string(l)];
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], activation);
    grads["dA" + std::to_string(l - 1)] = std::move(dA_prev);
    grads["dW" + std::to_string(l)] = std::move(dW);
    grads["db" + std::to_string(l)] = std::move(db);
  }
  // END CODE HERE
  return grads;
}

}  // namespace dnn
