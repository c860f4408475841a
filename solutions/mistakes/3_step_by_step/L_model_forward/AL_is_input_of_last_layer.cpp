// mistake: AL_is_input_of_last_layer
// diagnosis (en): AL is the input of layer L, not its output.
// question (en): When all layers are computed, which variable holds the output of layer L?
// diagnosis (zh): AL 是第 L 层的输入，而不是它的输出。
// question (zh): 所有层都计算完之后，哪个变量里是第 L 层的输出？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A_prev = X;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    A_prev = A;
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    LayerForward layer = linear_activation_forward(A, parameters["W" + number],
                                                   parameters["b" + number], activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A_prev, caches};
}

}  // namespace dnn
