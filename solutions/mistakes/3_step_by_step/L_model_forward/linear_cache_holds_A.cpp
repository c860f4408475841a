// mistake: linear_cache_holds_A
// diagnosis (en): In every layer, linear_cache.A holds the output of that layer.
// question (en): In step_by_step.hpp, the activation of which layer is the A of LinearCache?
// diagnosis (zh): 每一层的 linear_cache.A 里存的都是该层的输出。
// question (zh): 在 step_by_step.hpp 中，LinearCache 的 A 是哪一层的激活值？
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
    layer.cache.linear_cache.A = layer.A;
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
