// mistake: dAL_in_float
// diagnosis (en): dAL has only the 7 digits of float.
// question (en): How many digits does each type in your function keep?
// diagnosis (zh): dAL 只有 float 的 7 位有效数字。
// question (zh): 你的函数里，每种数据类型能保留几位有效数字？
#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix slope_of_loss(const Matrix& AL, const Matrix& labels) {
  Matrix dAL = AL;
  for (std::size_t i = 0; i < AL.cols(); ++i) {
    const float a = static_cast<float>(AL(0, i));
    const float y = static_cast<float>(labels(0, i));
    dAL(0, i) = -(y / a - (1 - y) / (1 - a));
  }
  return dAL;
}

}  // namespace

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  Matrix dA = slope_of_loss(AL, labels);  // dAL
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
