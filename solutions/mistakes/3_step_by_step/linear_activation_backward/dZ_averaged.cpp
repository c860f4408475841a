// mistake: dZ_averaged
// diagnosis (en): dA_prev, dW and db are each divided by m once too often.
// question (en): Which of the equations 8 to 11 contain 1/m, and which function computes them?
// diagnosis (zh): dA_prev、dW 和 db 都多除了一次 m。
// question (zh): 公式 (8) 到 (11) 中，哪几个含有 1/m？它们由哪个函数计算？
#include "step_by_step.hpp"

namespace dnn {

LayerBackward linear_activation_backward(const Matrix& dA, const LayerCache& cache,
                                         const std::string& activation) {
  if (activation != "sigmoid" && activation != "relu") throw UnknownActivation(activation);
  const auto& [linear_cache, activation_cache] = cache;
  const double m = static_cast<double>(dA.cols());  // number of examples
  const Matrix dZ = activation == "sigmoid" ? sigmoid_backward(dA, activation_cache)
                                            : relu_backward(dA, activation_cache);
  return linear_backward(dZ / m, linear_cache);
}

}  // namespace dnn
