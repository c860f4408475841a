// mistake: relu_in_first_layer_only
// diagnosis (en): Layer 1 alone uses ReLU; every other layer uses the sigmoid.
// question (en): How many layers of a network with L = 5 use ReLU?
// diagnosis (zh): 只有第 1 层用了 ReLU，其余各层都用了 sigmoid。
// question (zh): L = 5 的网络有几层用 ReLU？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l == 1 ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
