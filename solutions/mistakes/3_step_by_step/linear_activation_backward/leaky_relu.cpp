// mistake: leaky_relu
// diagnosis (en): With ReLU, the slope is taken as 0.01 where Z is not above 0.
// question (en): Which slope does ReLU have at Z = -3?
// diagnosis (zh): 激活函数是 ReLU 时，Z 不大于 0 处的导数取成了 0.01。
// question (zh): ReLU 在 Z = -3 处的导数是多少？
#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix slope_of_relu(Matrix Z) {
  for (std::size_t n = 0; n < Z.size(); ++n) Z.data()[n] = Z.data()[n] > 0 ? 1.0 : 0.01;
  return Z;
}

}  // namespace

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : dA * slope_of_relu(activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
