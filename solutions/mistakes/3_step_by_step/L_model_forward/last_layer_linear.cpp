// mistake: last_layer_linear
// diagnosis (en): AL is the Z of layer L: no activation is applied to it.
// question (en): What turns a z of any size into a probability?
// diagnosis (zh): AL 就是第 L 层的 Z，没有经过激活函数。
// question (zh): 任意大小的 z 怎样变成概率？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    auto [Z, linear_cache] = linear_forward(A, parameters["W" + number], parameters["b" + number]);
    A = l < L ? relu(Z).A : Z;
    caches.push_back(LayerCache{linear_cache, Z});
  }
  return {A, caches};
}

}  // namespace dnn
