// mistake: two_layers_only
// diagnosis (en): The network always has two layers: the second gives AL, whatever follows it.
// question (en): Which argument tells how many layers there are?
// diagnosis (zh): 网络总是两层：由第二层给出 AL，不管后面还有没有层。
// question (zh): 哪个参数能告诉我们层数？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 1; l <= L; ++l) {
    const std::string number = std::to_string(l);
    const std::string activation = l < L ? "relu" : "sigmoid";
    const Matrix& W = parameters["W" + number];
    const Matrix& b = parameters["b" + number];
    LayerForward layer = linear_activation_forward(A, W, b, activation);
    caches.push_back(layer.cache);
    A = layer.A;
  }
  return {A, caches};
}

}  // namespace dnn
