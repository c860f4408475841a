// mistake: first_layer_left_out
// diagnosis (en): Layer 1 is left out: X goes straight into layer 2.
// question (en): Which layer reads X?
// diagnosis (zh): 漏掉了第 1 层：X 直接进入第 2 层。
// question (zh): 读取 X 的是哪一层？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 2; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
