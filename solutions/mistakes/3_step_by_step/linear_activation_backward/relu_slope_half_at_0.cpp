// mistake: relu_slope_half_at_0
// diagnosis (en): The slope of ReLU is taken as 1/2 where Z is exactly 0.
// question (en): Which slope does the course give to ReLU at Z = 0?
// diagnosis (zh): Z 恰好为 0 处，ReLU 的导数取成了 1/2。
// question (zh): 本课程规定 ReLU 在 Z = 0 处的导数是多少？
#include "step_by_step.hpp"

namespace dnn {
namespace {

Matrix slope_of_relu(Matrix Z) {
  for (double* z = Z.data(); z != Z.data() + Z.size(); ++z) *z = *z > 0 ? 1 : *z < 0 ? 0 : 0.5;
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
