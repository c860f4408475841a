// mistake: caches_last_missing
// diagnosis (en): The cache of layer L is missing.
// question (en): How many layers does the network have, and how many entries does caches have here?
// diagnosis (zh): 缺少第 L 层的缓存。
// question (zh): 网络有几层？你的 caches 有几项？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    if (l < L) caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
