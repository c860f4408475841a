// mistake: activations_exchanged
// diagnosis (en): The hidden layers use the sigmoid, and layer L uses ReLU.
// question (en): Which activation belongs to layers 1 to L-1, and which to layer L?
// diagnosis (zh): 隐藏层用了 sigmoid，第 L 层用了 ReLU。
// question (zh): 第 1 层到第 L-1 层用什么激活函数？第 L 层呢？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "sigmoid" : "relu";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
