// mistake: L_is_the_number_of_entries
// diagnosis (en): A layer L + 1 is asked for, but there are only L layers.
// question (en): How many entries do the parameters have, and how many of them belong to one layer?
// diagnosis (zh): 代码要读取第 L + 1 层，而网络只有 L 层。
// question (zh): 参数一共有几项？每一层占几项？
#include "step_by_step.hpp"

namespace dnn {

ModelForward L_model_forward(Matrix X, const Parameters& parameters) {
  const std::size_t L = parameters.size();
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
