// mistake: W1_in_every_layer
// diagnosis (en): Every layer uses W1.
// question (en): Which W does equation 4 use in layer 2?
// diagnosis (zh): 每一层都用了 W1。
// question (zh): 在第 2 层，公式 (4) 用的是哪个 W？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer =
        linear_activation_forward(A, parameters["W1"], parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
