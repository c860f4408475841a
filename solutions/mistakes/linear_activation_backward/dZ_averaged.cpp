// mistake: dZ_averaged
// diagnosis (en): dZ is divided by m, so all three results are too small by that factor.
// question (en): In which equation does 1/m enter, and has it been applied there already?
// diagnosis (zh): dZ 多除以了 m，三个结果都只有应有值的 1/m。
// question (zh): 1/m 出现在哪些公式里？那里是不是已经除过了？
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
