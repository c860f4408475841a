// mistake: L_one_too_small
// diagnosis (en): Layer L is missing: layer L-1 is treated as the last one and uses the sigmoid.
// question (en): How many layers do four entries of parameters make?
// diagnosis (zh): 缺少第 L 层：第 L-1 层成了最后一层，用了 sigmoid。
// question (zh): parameters 有四项时，网络有几层？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2 - 1;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
