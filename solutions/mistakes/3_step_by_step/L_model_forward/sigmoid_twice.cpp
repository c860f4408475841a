// mistake: sigmoid_twice
// diagnosis (en): AL has been through the sigmoid twice.
// question (en): How many activations lie between the last Z and AL?
// diagnosis (zh): AL 经过了两次 sigmoid。
// question (zh): 从最后一层的 Z 到 AL，经过了几次激活函数？
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
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {sigmoid(A).A, caches};
}

}  // namespace dnn
