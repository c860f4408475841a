// mistake: dZ_is_AL_minus_Y
// diagnosis (en): dZ of layer L is AL - Y, right only where AL is the sigmoid of the cached Z.
// question (en): At which Z does equation 11 take the slope, and does the test's AL belong to it?
// diagnosis (zh): 第 L 层的 dZ 用了 AL - Y，这只在 AL 等于缓存中 Z 的 sigmoid 值时才正确。
// question (zh): 公式 (11) 在哪个 Z 处求导数？测试给的 AL 与那个 Z 对应吗？
#include "step_by_step.hpp"

namespace dnn {

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const Caches& caches) {
  const std::size_t L = caches.size();          // number of layers
  const Matrix labels = Y.reshape(AL.shape());  // Y in the shape of AL
  Gradients grads;
  auto [dA, dW_last, db_last] = linear_backward(AL - labels, caches.back().linear_cache);
  grads["dA" + std::to_string(L - 1)] = dA;
  grads["dW" + std::to_string(L)] = dW_last;
  grads["db" + std::to_string(L)] = db_last;
  for (std::size_t l = L - 1; l >= 1; --l) {
    auto [dA_prev, dW, db] = linear_activation_backward(dA, caches[l - 1], "relu");
    grads["dA" + std::to_string(l - 1)] = dA_prev;
    grads["dW" + std::to_string(l)] = dW;
    grads["db" + std::to_string(l)] = db;
    dA = dA_prev;
  }
  return grads;
}

}  // namespace dnn
