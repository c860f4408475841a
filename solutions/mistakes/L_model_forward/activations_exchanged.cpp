// mistake: activations_exchanged
// diagnosis (en): The hidden layers use the sigmoid and the last one ReLU.
// question (en): For l = L, is your condition true or false?
// diagnosis (zh): 隐藏层用了 sigmoid，最后一层用了 ReLU。
// question (zh): 当 l = L 时，你的条件成立吗？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(const Matrix& X, const Parameters& parameters) {
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
