// mistake: last_layer_twice
// diagnosis (en): The last layer is run a second time, on its own output.
// question (en): How often does each layer of the network run?
// diagnosis (zh): 最后一层运行了两次，第二次的输入是它自己的输出。
// question (zh): 网络的每一层运行几次？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(const Matrix& X, const Parameters& parameters) {
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
