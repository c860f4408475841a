// mistake: slope_of_tanh
// diagnosis (en): With the sigmoid, dZ uses the slope of tanh.
// question (en): Which function turns Z into A in such a layer?
// diagnosis (zh): 激活函数是 sigmoid 时，dZ 用了 tanh 的导数。
// question (zh): 这样的层用哪个函数把 Z 变成 A？
#include <cmath>

#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix tanh_of(Matrix Z) {
  for (std::size_t n = 0; n < Z.size(); ++n) Z.data()[n] = std::tanh(Z.data()[n]);
  return Z;
}

}  // namespace

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix t = tanh_of(activation_cache);
  const Matrix dZ =
      activation == "sigmoid" ? dA * (1 - t * t) : relu_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
