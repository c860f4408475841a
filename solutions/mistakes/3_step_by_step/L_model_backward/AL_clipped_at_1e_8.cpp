// mistake: AL_clipped_at_1e_8
// diagnosis (en): AL is clipped between 1e-8 and 1 - 1e-8; the notebook's test has an AL above 1.
// question (en): What does step_by_step.hpp say about how this function uses AL?
// diagnosis (zh): AL 被截断到 1e-8 与 1 - 1e-8 之间，而笔记本的测试里有大于 1 的 AL。
// question (zh): step_by_step.hpp 说这个函数应当怎样使用 AL？
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
  const Matrix A = clipped(AL, 1e-8, 1 - 1e-8);
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
