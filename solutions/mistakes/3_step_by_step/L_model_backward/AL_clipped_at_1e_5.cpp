// mistake: AL_clipped_at_1e_5
// diagnosis (en): AL is clipped between 1e-5 and 1 - 1e-5, so dAL is wrong where AL lies outside.
// question (en): What is dAL when a is 1e-6 and y is 1, and what do you get?
// diagnosis (zh): AL 被截断到 1e-5 与 1 - 1e-5 之间，AL 超出这个范围处 dAL 有误。
// question (zh): a 为 1e-6、y 为 1 时，dAL 应当是多少？你得到多少？
#include <algorithm>

#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix clipped(Matrix A, double low, double high) {
  for (std::size_t n = 0; n < A.size(); ++n) A.data()[n] = std::clamp(A.data()[n], low, high);
  return A;
}

}  // namespace

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  const Matrix A = clipped(AL, 1e-5, 1 - 1e-5);
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
