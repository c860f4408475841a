// mistake: last_layer_twice
// diagnosis (en): Layer L is computed a second time, on its own output.
// question (en): How often does a forward pass go through each layer?
// diagnosis (zh): 第 L 层计算了两次，第二次的输入是它自己的输出。
// question (zh): 一次正向传播经过每一层几次？
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
  const std::string number = std::to_string(L);
  LayerForward last =
      linear_activation_forward(A, parameters["W" + number], parameters["b" + number], "sigmoid");
  caches.push_back(last.cache);
  return {last.A, caches};
}

}  // namespace dnn
