// mistake: sigmoid_everywhere
// diagnosis (en): The hidden layers use the sigmoid, as layer L does.
// question (en): Which activation stands inside the brackets of [LINEAR -> …] x (L-1)?
// diagnosis (zh): 隐藏层也和第 L 层一样用了 sigmoid。
// question (zh): [LINEAR -> …] x (L-1) 的括号里是哪个激活函数？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    LayerForward layer =
        linear_activation_forward(A, parameters["W" + number], parameters["b" + number], "sigmoid");
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
