// mistake: sigmoid_for_both
// diagnosis (en): With ReLU too, dZ uses the slope of the sigmoid.
// question (en): Which slope belongs to each name that activation can hold?
// diagnosis (zh): 激活函数是 ReLU 时，dZ 也用了 sigmoid 的导数。
// question (zh): 参数 activation 的每种取值，分别对应哪种导数？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = sigmoid_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
