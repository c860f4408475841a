// mistake: numbered_from_0
// diagnosis (en): W0 or b0 is asked for, and there is none.
// question (en): Which number does the first layer have in the names of the parameters?
// diagnosis (zh): 代码要读取 W0 或 b0，而它们并不存在。
// question (zh): 在参数的名字里，第一层的编号是多少？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size() / 2;
  Caches caches;
  Matrix A = X;
  for (std::size_t l = 0; l < L; ++l) {
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
