// mistake: hidden_layers_linear
// diagnosis (en): The hidden layers have no activation: each passes on its Z.
// question (en): What would two such layers be, one after the other?
// diagnosis (zh): 隐藏层没有激活函数，向后传递的是 Z。
// question (zh): 这样的两层连在一起，会是什么？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    auto [Z, linear_cache] = linear_forward(A, parameters["W" + number], parameters["b" + number]);
    A = l < L ? Z : sigmoid(Z).A;
    caches.push_back(LayerCache{linear_cache, Z});
  }
  return {A, caches};
}

}  // namespace dnn
