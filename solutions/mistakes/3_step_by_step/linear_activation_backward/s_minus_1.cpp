// mistake: s_minus_1
// diagnosis (en): With the sigmoid, dZ has the wrong sign.
// question (en): Does the sigmoid rise or fall, and which sign does its slope have?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 的符号反了。
// question (zh): sigmoid 是上升还是下降的？它的导数应当是什么符号？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix s = sigmoid(activation_cache).A;
  const Matrix dZ =
      activation == "sigmoid" ? dA * s * (s - 1) : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
