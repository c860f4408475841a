// mistake: caches_of_layer_1
// diagnosis (en): Every entry of caches is the cache of layer 1.
// question (en): Which cache should caches[1] hold?
// diagnosis (zh): caches 的每一项都是第 1 层的缓存。
// question (zh): caches[1] 里应当是哪一层的缓存？
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
    caches.push_back(caches.empty() ? layer.cache : caches.front());
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
