// mistake: activation_cache_is_A
// diagnosis (en): In every layer, activation_cache holds the activation A.
// question (en): At which matrix does equation 11 take the slope of g?
// diagnosis (zh): 每一层的 activation_cache 里存的都是激活值 A。
// question (zh): 公式 (11) 中，g 的导数是在哪个矩阵处取的？
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
    caches.push_back({layer.cache.linear_cache, layer.A});
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
