// mistake: caches_behind_empty_ones
// diagnosis (en): caches has 2 L entries: L empty ones stand before those of the layers.
// question (en): How many entries does caches have before the first layer is computed?
// diagnosis (zh): caches 有 2 L 项：各层的缓存前面多了 L 个空项。
// question (zh): 第 1 层计算之前，caches 里已经有几项？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches(L);
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
