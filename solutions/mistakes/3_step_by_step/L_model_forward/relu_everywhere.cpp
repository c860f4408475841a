// mistake: relu_everywhere
// diagnosis (en): Layer L uses ReLU, so AL is not a probability.
// question (en): Between which bounds must AL lie, and which activation keeps it there?
// diagnosis (zh): 第 L 层用了 ReLU，因此 AL 不是概率。
// question (zh): AL 应当在什么范围之内？哪种激活函数能保证这一点？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    LayerForward layer =
        linear_activation_forward(A, parameters["W" + number], parameters["b" + number], "relu");
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
