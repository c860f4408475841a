// mistake: activations_exchanged
// diagnosis (en): The sigmoid gets the slope of ReLU, and ReLU gets that of the sigmoid.
// question (en): Which slope belongs to each name that activation can hold?
// diagnosis (zh): sigmoid 用了 ReLU 的导数，ReLU 则用了 sigmoid 的导数。
// question (zh): 参数 activation 的每种取值，分别对应哪种导数？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const Matrix dZ = activation == "sigmoid" ? relu_backward(dA, activation_cache)
                                            : sigmoid_backward(dA, activation_cache);
  return linear_backward(dZ, linear_cache);
}

}  // namespace dnn
