// mistake: activation_cache_is_A
// diagnosis (en): In every layer, activation_cache holds A instead of Z.
// question (en): At which point does the backward pass need the slope of g: at A or at Z?
// diagnosis (zh): 每一层的 activation_cache 里存的都是 A，应当是 Z。
// question (zh): 反向传播要计算 g 在哪里的导数：在 A 处，还是在 Z 处？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(const Matrix& X, const Parameters& parameters) {
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
