// mistake: s_without_1_minus_s
// diagnosis (en): With the sigmoid, dZ is dA times s, where s is the sigmoid of Z.
// question (en): What is the derivative of the sigmoid, written with its value s?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 是 dA 乘以 s，s 是 Z 的 sigmoid 值。
// question (zh): 用函数值 s 表示，sigmoid 的导数是什么？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix s = sigmoid(activation_cache).A;
  const Matrix dZ = activation == "sigmoid" ? dA * s : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
